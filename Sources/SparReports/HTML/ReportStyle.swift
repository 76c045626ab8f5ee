/// How the qualification report looks in a browser and on paper.
enum ReportStyle {
    static let css = """
        :root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #ffffff;
          --line: #d0d7de; --yes: #116329; --no: #a40e26; --bar: #2f6fb7; --rail: #e7ebf0;
          --mark: #1b1f24; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --soft: #9aa4af;
          --paper: #14171b; --line: #363c44; --yes: #56d37a; --no: #ff8e8e; --bar: #6aa8ee;
          --rail: #2a3038; --mark: #e6e8eb; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 60rem; background: var(--paper);
          color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
        h1 { font-size: 1.5rem; line-height: 1.2; margin: 0; }
        h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; padding-top: .75rem;
          border-top: 1px solid var(--line); }
        h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
        p { margin: .4rem 0; }
        .soft { color: var(--soft); }
        .yes { color: var(--yes); font-weight: 600; }
        .no { color: var(--no); font-weight: 600; }
        .verdict { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid currentColor;
          border-left-width: 6px; border-radius: 4px; font-size: 1.1rem; }
        .verdict small { display: block; color: var(--ink); font-weight: 400; font-size: .9rem; }
        ul { margin: .4rem 0; padding-left: 1.25rem; }
        table { border-collapse: collapse; width: 100%; font-size: .92rem;
          overflow-wrap: break-word; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0;
          border-bottom: 1px solid var(--line); }
        th { font-weight: 600; }
        td.figure, th.figure { text-align: right; font-variant-numeric: tabular-nums; }
        .wide { overflow-x: auto; }
        .digest { font: .78rem/1.4 ui-monospace, monospace; word-break: break-all; }
        svg { display: block; max-width: 100%; height: auto; }
        svg text { fill: var(--soft); font: 12px system-ui, sans-serif; }
        .rail { fill: var(--rail); } .bar { fill: var(--bar); } .under { fill: var(--no); }
        .mark { stroke: var(--mark); stroke-width: 2; } .axis { stroke: var(--line); }
        .path { fill: none; stroke: var(--bar); stroke-width: 2; } .dot { fill: var(--bar); }
        .marks td:nth-child(2) { width: 40%; min-width: 9rem; }
        @media (max-width: 36rem) { .marks { font-size: .82rem; }
          .marks td:nth-child(2) { min-width: 4rem; width: 20%; } .marks th { padding-right: .4rem; } }
        @media print { body { max-width: none; padding: 0; font-size: 10.5pt; }
          :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --yes: #116329; --no: #a40e26;
            --bar: #246; --rail: #ddd; --mark: #000; }
          h2, h3 { break-after: avoid; } tr, .call, svg { break-inside: avoid; }
          .bar, .rail, .under { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
        """
}
