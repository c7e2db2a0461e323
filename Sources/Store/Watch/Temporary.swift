extension WatchState {
    package func hostsWithWork(at now: Double, except: Set<Int64>) throws(StoreError) -> [String] { try hostsWithWork(at: now) }
    package func nextItem(of host: String, at now: Double, except: Set<Int64>) throws(StoreError) -> WatchedItem? { try nextItem(of: host, at: now) }
    package func unbegin(_ item: Int64) throws(StoreError) {}
    package func limitWaits(pages: Double, alerts: Double, now: Double) throws(StoreError) {}
    package func endDeliveries(except: [String], now: Double) throws(StoreError) {}
    package func dropSources(_ names: [String]) throws(StoreError) {}
}
extension WatchedSource { package var request: String? { get { nil } set {} } }
