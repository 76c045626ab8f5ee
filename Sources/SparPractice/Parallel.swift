import Dispatch
import Synchronization

/// Work on many things at once, with the results in the order of the things.
enum Parallel {
    /// `transform` of every item, on all processors.
    ///
    /// - Parameters:
    ///   - items: What is worked on.
    ///   - progress: Told how many are done, one call at a time.
    ///   - transform: The work; it may be done in any order.
    /// - Returns: One result for each item.
    static func map<Item: Sendable, Output: Sendable>(
        _ items: [Item],
        progress: (@Sendable (Int) -> Void)? = nil,
        _ transform: @escaping @Sendable (Item) -> Output
    ) -> [Output] {
        let slots = Slots<Output>(count: items.count)
        DispatchQueue.concurrentPerform(iterations: items.count) { index in
            slots.fill(index, with: transform(items[index]), progress: progress)
        }
        return slots.all
    }

    /// Results as they come in.
    private final class Slots<Output: Sendable>: Sendable {
        private let state: Mutex<(outputs: [Output?], done: Int)>

        init(count: Int) {
            state = Mutex((outputs: Array(repeating: nil, count: count), done: 0))
        }

        func fill(_ index: Int, with output: Output, progress: (@Sendable (Int) -> Void)?) {
            state.withLock { state in
                state.outputs[index] = output
                state.done += 1
                progress?(state.done)
            }
        }

        var all: [Output] { state.withLock { $0.outputs.compactMap { $0 } } }
    }
}
