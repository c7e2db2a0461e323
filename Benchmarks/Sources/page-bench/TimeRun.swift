import CDOMFloor
import Foundation
import Ingest

/// CPU time of Ingest and of the DOM parse alone over the same pages, in turn, so that the machine's noise
/// falls on both; of several rounds each page's best counts.
struct TimeRun {
    private struct Cost {
        var id: String
        var bytes: Int
        var ours = Double.infinity
        var floor = Double.infinity
        var nanosecondsPerByte: Double { ours * 1e9 / Double(max(bytes, 1)) }
    }

    private var costs: [Cost]

    init(set: PageSet, rounds: Int) {
        costs = set.pages.map { Cost(id: $0.id, bytes: $0.bytes.count) }
        for _ in 0..<rounds {
            for (index, page) in set.pages.enumerated() {
                costs[index].floor = min(costs[index].floor, TimeRun.cpu { TimeRun.parse(page.bytes) })
                let raw = RawPage(bytes: page.bytes, mediaType: .html, url: page.url)
                costs[index].ours = min(costs[index].ours, TimeRun.cpu { _ = try? Ingestor().article(from: raw) })
            }
        }
    }

    private static func cpu(_ body: () -> Void) -> Double {
        let start = dom_floor_cpu_seconds()
        body()
        return dom_floor_cpu_seconds() - start
    }

    private static func parse(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            _ = dom_floor_parse(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
    }

    /// Two lines: the ratio over all pages, and the pages that cost most for a byte against the median.
    func report(_ name: String) -> String {
        let ours = costs.reduce(0) { $0 + $1.ours }
        let floor = costs.reduce(0) { $0 + $1.floor }
        let megabytes = Double(costs.reduce(0) { $0 + $1.bytes }) / 1e6
        let sorted = costs.sorted { $0.nanosecondsPerByte < $1.nanosecondsPerByte }
        let median = sorted[sorted.count / 2].nanosecondsPerByte
        let worst = sorted.suffix(3).reversed().map {
            String(format: "%@ %.1fx", $0.id, $0.nanosecondsPerByte / median)
        }
        let speeds = String(
            format: "%d pages, %.1f MB: ours %.1f MB/s, DOM parse %.1f MB/s, ratio of CPU %.3f", costs.count,
            megabytes, megabytes / ours, megabytes / floor, ours / floor)
        return "\(name): \(speeds)\n  cost per byte against the median page: " + worst.joined(separator: ", ")
    }
}
