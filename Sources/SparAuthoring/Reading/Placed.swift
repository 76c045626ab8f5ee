package import SparModel

/// A value and where it was written.
package struct Placed<Value> {
    /// The value.
    package var value: Value
    /// Where it was written.
    package var place: SourcePlace

    /// A value with its place.
    package init(_ value: Value, at place: SourcePlace) {
        self.value = value
        self.place = place
    }
}

extension Placed: Sendable where Value: Sendable {}
extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}
