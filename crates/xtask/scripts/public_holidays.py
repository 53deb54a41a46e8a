"""Writes crates/domain/data/holidays.txt and zones.txt. Run by hand, when the tables should be newer:

    pip install holidays babel tzdata && python3 crates/xtask/scripts/public_holidays.py

Sources: the `holidays` package (MIT licence) for the days, `babel` (Unicode licence) for the
English names of countries, `tzdata` (public domain) for the countries of zones.
See crates/domain/data/README.md for the format.
"""

import collections
import datetime
import importlib.resources
import pathlib
import re
import warnings

import babel
import holidays
import tzdata
from dateutil.easter import easter

FIRST, LAST = 1995, 2040
YEARS = range(FIRST, LAST + 1)
DOMAIN = pathlib.Path(__file__).resolve().parents[2] / "domain"
DATA = DOMAIN / "data"
CHECK = DOMAIN / "tests" / "data" / "calendar" / "public.txt"
DAY = datetime.timedelta(days=1)

# Europe, the Americas, the Pacific, and where else firms are written to; the rest would double the
# size of the table. A country is added here and the script run again.
COUNTRIES = (
    "AD AE AL AM AR AT AU AX AZ BA BE BG BO BR BY CA CH CL CN CO CR CY CZ DE DK DO EC EE EG ES FI"
    " FO FR GB GE GG GI GL GR GT HK HN HR HU ID IE IL IM IN IS IT JE JM JP KE KR KZ LI LT LU LV MA"
    " MC MD ME MK MT MX MY NG NI NL NO NZ PA PE PH PK PL PR PT PY RO RS RU SA SE SG SI SJ SK SM SV"
    " TH TN TR TW UA US UY VA VE VN XK ZA"
).split()


def fixed(mmdd):
    month, day = int(mmdd[:2]), int(mmdd[2:])

    def dates(year):
        try:
            return datetime.date(year, month, day)
        except ValueError:
            return None

    return dates


def rules():
    """Every rule that a line may use, as text and function from year to date."""
    found = {}
    every = [datetime.date(2024, 1, 1) + n * DAY for n in range(366)]
    for day in every:
        mmdd = day.strftime("%m%d")
        on = fixed(mmdd)
        found[mmdd] = on
        for weekday in range(1, 8):
            found[f"{mmdd}?{weekday}"] = lambda y, on=on, w=weekday: (
                on(y) if on(y) and on(y).isoweekday() == w else None
            )
            found[f"{mmdd}>{weekday}"] = lambda y, on=on, w=weekday: (
                on(y) and on(y) + ((w - on(y).isoweekday()) % 7) * DAY
            )
    for letter, method in (("E", 3), ("O", 2)):
        for offset in range(-70, 71):
            found[f"{letter}{offset:+}"] = lambda y, m=method, n=offset: easter(y, m) + n * DAY
    return {text: {y: rule(y) for y in YEARS} for text, rule in found.items()}


RULES = rules()
BY_DATE = collections.defaultdict(set)
for text, by_year in RULES.items():
    for date in by_year.values():
        if date:
            BY_DATE[date].add(text)


def runs(by_year, dates):
    """The longest stretches of years in which the rule gives nothing that is not in `dates`."""
    run = None
    for year in list(YEARS) + [None]:
        fits = year is not None and (by_year[year] is None or by_year[year] in dates)
        if fits:
            run = (run[0], year) if run else (year, year)
        elif run:
            yield run
            run = None


def encode(dates):
    left, parts = set(dates), []
    while True:
        best = None
        counts = collections.Counter(text for date in left for text in BY_DATE[date])
        for text, count in counts.items():
            if count < 3 or (best and count < best[0]):
                continue
            by_year = RULES[text]
            for first, last in runs(by_year, dates):
                hit = {by_year[y] for y in range(first, last + 1)} & left
                if len(hit) < 3:
                    continue
                # The shortest range that says the same.
                first, last = first, last
                if "?" not in text:
                    years = [d.year for d in hit]
                    first, last = max(first, min(years)), min(last, max(years))
                key = (len(hit), -len(text), last - first, text)
                if best is None or key > best[:4]:
                    best = (*key, first, last, hit)
        if best is None:
            break
        _, _, _, text, first, last, hit = best
        left -= hit
        span = ""
        if (first, last) != (FIRST, LAST):
            a = "" if first == FIRST else f"{first % 100:02}"
            b = "" if last == LAST else f"{last % 100:02}"
            span = f"@{a}" if a == b != "" else f"@{a}-{b}"
        parts.append(text + span)
    parts += [d.strftime("%y%m%d") for d in sorted(left)]
    return " ".join(parts)


def regions_text(regions, every):
    if regions == every:
        return "*"
    listed = ",".join(sorted(regions))
    others = "!" + ",".join(sorted(every - regions))
    return min(listed, others, key=len)


def clean(name):
    name = re.sub(r"\s*\((estimated|preliminary)\)", "", name)
    name = re.sub(r"\((.*), (estimated|preliminary)\)", r"(\1)", name)
    return name.replace("|", "/").strip()


def country(code, subdivisions, names):
    entity = holidays.country_holidays(code)
    languages = [l for l in entity.supported_languages if l.startswith("en")]
    language = "en_US" if "en_US" in languages else (languages or [None])[0]
    every = {"_", *subdivisions}
    where, sums = collections.defaultdict(set), []
    for region in every:
        days = holidays.country_holidays(
            code, subdiv=None if region == "_" else region, years=YEARS, language=language
        )
        days = {date: text for date, text in days.items() if FIRST <= date.year <= LAST}
        name = code if region == "_" else f"{code}-{region}"
        sums.append(f"{name} {len(days)} {sum(d.toordinal() for d in days)}")
        for date, text in days.items():
            for name in text.split("; "):
                if name:
                    where[clean(name), date].add(region)
    groups = collections.defaultdict(list)
    for (name, date), regions in where.items():
        groups[name, regions_text(regions, every)].append(date)
    aliases = {}
    for alias, region in getattr(entity, "subdivisions_aliases", {}).items():
        aliases.setdefault(region, alias)
    lines = [f"={code} {names.get(code, code)}"]
    if subdivisions:
        lines.append("@" + ";".join(f"{r}:{aliases.get(r, '')}" for r in subdivisions))
    order = sorted(groups.items(), key=lambda g: (min(d.strftime("%m%d") for d in g[1]), g[0]))
    lines += [f"{name}|{regions}|{encode(dates)}" for (name, regions), dates in order]
    return lines, sorted(sums)


def write_holidays():
    names = babel.Locale("en").territories
    supported = holidays.list_supported_countries(include_aliases=False)
    lines = [
        f"# Public holidays {FIRST} to {LAST}. Source: Python package holidays {holidays.__version__}"
        " (MIT licence).",
        "# Made by crates/xtask/scripts/public_holidays.py; the format is told in README.md.",
    ]
    checks = ["# Region, its days off 1995 to 2040, the sum of their day numbers (0001-01-01 is 1)."]
    for code in COUNTRIES:
        days, sums = country(code, supported[code], names)
        lines += days
        checks += sums
    (DATA / "holidays.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    CHECK.write_text("\n".join(checks) + "\n", encoding="utf-8")


def write_zones():
    root = importlib.resources.files(tzdata) / "zoneinfo"
    zones, links = collections.defaultdict(list), []
    for line in (root / "zone.tab").read_text().splitlines():
        if not line.startswith("#"):
            zones[line.split("\t")[0]].append(line.split("\t")[2])
    country_of = {zone: code for code, listed in zones.items() for zone in listed}
    for line in (root / "tzdata.zi").read_text().splitlines():
        if line.startswith("L "):
            _, target, name = line.split()
            if target in country_of and name not in country_of and "/" in name:
                links.append((country_of[target], name))
    lines = [
        f"# Country: its zones; older names of them. Source: IANA time zone database"
        f" {tzdata.IANA_VERSION} (public domain).",
        "# Made by crates/xtask/scripts/public_holidays.py.",
    ]
    for code in sorted(zones):
        older = sorted(name for c, name in links if c == code)
        lines.append(f"{code}: {' '.join(zones[code])}" + (f"; {' '.join(older)}" if older else ""))
    (DATA / "zones.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    write_zones()
    write_holidays()
