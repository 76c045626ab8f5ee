import SparCommand

SparTool.runAndExit()
