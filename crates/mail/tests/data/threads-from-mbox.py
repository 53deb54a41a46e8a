#!/usr/bin/env python3
"""threads-from-mbox.py DIR > threads-generated.tsv: the headers that threads are made from, and the
true thread, of what `xtask/data/gen-mail.py DIR` wrote."""
import sys, mailbox, email.header, email.utils

def decoded(text):
    return ' '.join(str(email.header.make_header(email.header.decode_header(text or ''))).split())

truth = {}
for line in open(sys.argv[1] + '/truth.tsv').read().split('\n')[1:]:
    if line:
        _, mid, thread, parent, _ = line.split('\t')
        truth[mid] = (thread, parent)
print('id\tat\tfrom\tto\tsubject\treferences\tin-reply-to\tquotes\tthread\tparent')
for m in mailbox.mbox(sys.argv[1] + '/all.mbox'):
    ids = lambda name: ' '.join((m[name] or '').replace('<', '').replace('>', '').split())
    one = lambda name: ' '.join(a for _, a in email.utils.getaddresses([m[name] or '']))
    at = int(email.utils.parsedate_to_datetime(m['Date']).timestamp())
    parts = [p for p in m.walk() if p.get_content_type() == 'text/plain']
    body = parts[0].get_payload(decode=True) if parts else b''
    quotes = '1' if b'\n> ' in body else '0'
    print('\t'.join([ids('Message-ID'), str(at), one('From'), one('To'), decoded(m['Subject']),
                     ids('References'), ids('In-Reply-To'), quotes, *truth[ids('Message-ID')]]))
