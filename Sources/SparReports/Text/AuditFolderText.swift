/// The files that explain and check an exported audit folder, with public tools alone.
public enum AuditFolderText {
    /// `README.md`.
    public static let readme = #"""
        # An audit of Spar's record

        This folder holds the record of training calls of one house, as `spar audit export` wrote
        it, and all it takes to check it without Spar: `sha256sum` and Python 3, nothing else.

        ## Check it

            sha256sum --check SHA256SUMS     # the files are those that were written
            python3 verify.py                # every record follows the one before

        `verify.py` is short: read it before you run it. It exits with 0 when all follows, with 1
        and the name of the first record that does not.

        ## What is here

        | file | is |
        | --- | --- |
        | `records.jsonl` | every record of every call in the order of its chain, one a line |
        | `ledger.jsonl` | people, sign-offs, credentials, revocations, in their order |
        | `ends.json` | where the two chains end, as the store had noted it |
        | `notes.jsonl` | where the store stood at earlier times, noted outside it; may be missing |
        | `library/` | scenarios, rubric, rule packs and policy as they were at the export |
        | `verify.py` | walks the chains and compares with the notes |

        A record has `body`, what it says (JSON in a string), `salt`, and the digests

            content = SHA-256( salt LF body )
            digest  = SHA-256( "spar-record 1" LF kind LF call LF link LF number LF content LF previous LF )

        in 64 lower-case hex digits over UTF-8; LF is one line feed; `previous` is the digest of the
        record before it in its chain, 64 zeros before the first. Records of kind `call` are one
        chain; the entries, end and gradings of a call follow its opening; the ledger is a third,
        with the record's kind in the place of `call`. A record without `body` was forgotten on a
        person's request, or belongs to practice and was left out: its digest still stands.

        ## What this shows, and what it does not

        That no record was altered, removed, moved or put in since the chains ended as `ends.json`
        says. There is no key in a chain: who could write the store could have rewritten it from
        some record to its end. Hold `ends.json` against digests that were told to somebody else at
        the time: the notes here, those on another machine, those in a signed credential.
        Whether a grade follows from its call is shown by deriving it again: `spar audit` does that
        with the files in `library/`.

        """#

    /// `verify.py`.
    public static let verifier = #"""
        """Walks the chains of this folder. Needs nothing but Python 3."""
        import hashlib
        import json
        import os
        import sys

        HERE = os.path.dirname(os.path.abspath(__file__))


        def sha(text):
            return hashlib.sha256(text.encode()).hexdigest()


        def lines(name):
            with open(os.path.join(HERE, name), encoding="utf-8") as file:
                for text in file:
                    yield json.loads(text)


        def fail(why):
            print(why)
            sys.exit(1)


        def follow(record, previous, link):
            name = f"{record['kind']} {record['number']} of {record['call']}"
            if record["link"] != link:
                fail(f"{name}: record {link} of its chain is missing or stands elsewhere")
            if record.get("body") is not None:
                if sha(f"{record['salt']}\n{record['body']}") != record["content"]:
                    fail(f"{name}: what it says was altered")
            if record["previous"] != previous:
                fail(f"{name}: does not follow the record before it")
            parts = ["spar-record 1", record["kind"], record["call"], record["link"],
                     record["number"], record["content"], previous, ""]
            if sha("\n".join(map(str, parts))) != record["digest"]:
                fail(f"{name}: its digest is not its own")
            return record["digest"]


        with open(os.path.join(HERE, "ends.json"), encoding="utf-8") as file:
            ends = json.load(file)
        zeros = "0" * 64
        calls, chain_of = [zeros], {}
        opening = tail = None
        links = count = 0


        def close():
            if opening is not None and opening.get("end") != tail:
                fail(f"call {opening['call']} does not end where it was noted to end")


        for record in lines("records.jsonl"):
            count += 1
            if record["kind"] == "call":
                close()
                tail = follow(record, calls[-1], len(calls))
                calls.append(tail)
                opening, links = record, 0
                chain_of[record["call"]] = {tail}
            else:
                if opening is None or record["call"] != opening["call"]:
                    fail(f"a record of call {record['call']} stands among those of another")
                links += 1
                tail = follow(record, tail, links)
                chain_of[record["call"]].add(tail)
        close()
        if (len(calls) - 1, calls[-1]) != (ends["calls"], ends["callsDigest"]):
            fail("the calls do not end where they were noted to end")

        ledger = [zeros]
        for record in lines("ledger.jsonl"):
            ledger.append(follow(record, ledger[-1], len(ledger)))
        if (len(ledger) - 1, ledger[-1]) != (ends["ledger"], ends["ledgerDigest"]):
            fail("the ledger does not end where it was noted to end")

        notes = 0
        if os.path.exists(os.path.join(HERE, "notes.jsonl")):
            every = list(lines("notes.jsonl"))
            put_back = [i for i, note in enumerate(every) if note["occasion"] == "restored"]
            for note in every[put_back[-1] if put_back else 0:]:
                notes += 1
                for chain, what in ((calls, "calls"), (ledger, "ledger")):
                    at = note[what]
                    if at >= len(chain) or chain[at] != note[what + "Digest"]:
                        fail(f"note {notes}: the {what} noted at {note['at']} are not these")
                if note.get("callDigest") and note["callDigest"] not in chain_of[note["call"]]:
                    fail(f"note {notes}: call {note['call']} is another than was noted")

        print(f"{count} records of {len(calls) - 1} calls follow, "
              f"{len(ledger) - 1} of the ledger, {notes} notes agree")

        """#
}
