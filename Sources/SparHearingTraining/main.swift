let mode = CommandLine.arguments.dropFirst().first
if !FigureLines.run(mode), !KnownLinesTool.run(mode) { SparHearingTool.main() }
