import Dispatch
import Synchronization

/// Work on many things at once, with the results in the order of the things.
package enum Parallel {
    /// `transform` of every item, on all processors or on so many.
    ///
    /// - Parameters:
    ///   - items: What is worked on.
    ///   - jobs: How many at a time; as many as there are processors unless given.
    ///   - progress: Told how many are done, one call at a time.
    ///   - transform: The work; it may be done in any order.
    /// - Returns: One result for each item.
    package static func map<Item: Sendable, Output: Sendable>(
        _ items: [Item],
        jobs: Int? = nil,
        progress: (@Sendable (Int) -> Void)? = nil,
        _ transform: @escaping @Sendable (Item) -> Output
    ) -> [Output] {
        let slots = Slots<Output>(count: items.count)
        let next = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: jobs.map { max(1, $0) } ?? items.count) { _ in
            repeat {
                let index = next.withLock { next in
                    next += 1
                    return next - 1
                }
                guard index < items.count else { return }
                slots.fill(index, with: transform(items[index]), progress: progress)
            } while jobs != nil
        }
        return slots.all
    }

    /// Two different things at once.
    ///
    /// - Parameters:
    ///   - first: What is done here.
    ///   - second: What is done beside it.
    /// - Returns: What came of both.
    package static func both<First, Second: Sendable>(
        _ first: () -> First,
        _ second: @escaping @Sendable () -> Second
    ) -> (First, Second) {
        let slots = Slots<Second>(count: 1)
        let group = DispatchGroup()
        DispatchQueue.global().async(group: group) {
            slots.fill(0, with: second(), progress: nil)
        }
        let first = first()
        group.wait()
        guard let second = slots.all.first else {
            preconditionFailure("the work beside has left nothing")
        }
        return (first, second)
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
