SparHearingTool.main()
