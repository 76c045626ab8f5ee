import SparModel

extension Party {
    /// What the party promises out of: who has owned up to an empty promise says and means from then on what
    /// they can.
    ///
    /// - Parameter revealed: The clues told so far.
    /// - Returns: Its purse; nil where it cannot pay anything.
    func wallet(knowing revealed: [String]) -> Wallet? {
        guard var wallet, takesBack(byTelling: revealed) else { return wallet }
        wallet.empty = false
        wallet.will = wallet.can
        wallet.says = wallet.can
        return wallet
    }
}
