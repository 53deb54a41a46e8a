#!/bin/sh
# fuzz/run.sh SECONDS TARGET...: runs targets one after another; ends with one line for each.
# Two at a time on two cores: start it twice with different targets.
set -u
cd "$(dirname "$0")" || exit 2
export RUSTC_BOOTSTRAP=1
seconds=$1
shift
for target in "$@"; do
    case $target in mbox | message | own) crate=mail ;; imap) crate=connect ;; restore) crate=service ;; *) crate=language ;; esac
    cases=../crates/$crate/tests/data/fuzz/$target
    mkdir -p "corpus/$target" artifacts
    log=artifacts/$target.log
    cargo fuzz run "$target" "corpus/$target" "$cases" -- -max_total_time="$seconds" \
        -max_len=16384 -timeout=60 -rss_limit_mb=4096 -print_final_stats=1 >"$log" 2>&1
    code=$?
    runs=$(grep -a 'stat::number_of_executed_units' "$log" | grep -o '[0-9]*$')
    found=$(grep -a -m1 -E 'panicked at|ERROR: ' "$log" | cut -c1-160)
    echo "$target: exit $code, ${runs:-?} runs. ${found:-nothing found}"
done
