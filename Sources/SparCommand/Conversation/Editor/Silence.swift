/// What to do when nobody types: the other party speaks into the silence.
///
/// Heard at terminals only: a script that is slow to write its next line is not silent.
package struct Silence {
    /// What a listener wants next.
    package enum Answer {
        /// To be called again after so much more silence, or so long after the next key.
        case listen(for: Duration)
        /// Not to be called again while this line is read.
        case stop
        /// To end the read with ``LineOutcome/idle``.
        case endRead
    }

    /// How long after the last key the silence is heard.
    package var after: Duration
    /// Called when it is; may print through the reader's `printAbove`.
    package var heard: () -> Answer

    /// A silence of so long, and what it brings about.
    package init(after: Duration, heard: @escaping () -> Answer) {
        self.after = after
        self.heard = heard
    }
}
