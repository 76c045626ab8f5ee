if !FigureLines.run(CommandLine.arguments.dropFirst().first) { SparHearingTool.main() }
