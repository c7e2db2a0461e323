enum ActorWeights {
    static let bias = 10.0
    static let byFeature: [String: Double] = [:]
}
