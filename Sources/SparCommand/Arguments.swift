public import ArgumentParser
public import SparModel

// Words of the model as they are typed on the command line.

extension DimensionKey: ExpressibleByArgument {}
