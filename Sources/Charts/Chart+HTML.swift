extension Chart {
    /// A page by itself: the picture, and below it its values as a table, with names and numbers in full. No script.
    package var html: String {
        var page = SVG()
        page.group("html", ["lang": "id"]) { page in
            page.group("head") { page in
                page.element("meta", ["charset": "utf-8"])
                page.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
                page.element("meta", ["name": "color-scheme", "content": "light dark"])
                page.element("title", words: title)
                page.element("style", words: Self.pageStyle)
            }
            page.group("body") { page in
                page.group("main") { page in
                    page.group("figure") { $0.raw(drawing) }
                    page.group("table") { page in
                        page.element("caption", words: "\(title). Dalam rupiah.")
                        page.group("thead") { Self.row(headings, isHead: true, &$0) }
                        page.group("tbody") { page in
                            for row in rows { Self.row(row, isHead: false, &page) }
                        }
                    }
                }
            }
        }
        return "<!DOCTYPE html>\n" + page.text
    }

    private var headings: [String] {
        switch content {
        case .bars, .line: [labelHeading, "Jumlah", countHeading]
        case .flow: ["Pemberi", "Penerima", "Jumlah", countHeading]
        }
    }

    private var rows: [[String]] {
        switch content {
        case .bars(let bars): bars.map { [$0.label, IndonesianNumber.wholeRupiah($0.value), "\($0.count)"] }
        case .line(let years): years.map { ["\($0.year)", IndonesianNumber.wholeRupiah($0.value), "\($0.count)"] }
        case .flow(let flow):
            flow.links.map { link in
                [
                    flow.left[link.from].label, flow.right[link.to].label, IndonesianNumber.wholeRupiah(link.value),
                    "\(link.count)",
                ]
            }
        }
    }

    /// The last two cells of a row are numbers; the first names it.
    private static func row(_ cells: [String], isHead: Bool, _ page: inout SVG) {
        page.group("tr") { page in
            for (index, cell) in cells.enumerated() {
                let style = index >= cells.count - 2 ? "number" : "name"
                if isHead {
                    page.element("th", ["scope": "col", "class": style], words: cell)
                } else if index == 0 {
                    page.element("th", ["scope": "row", "class": style], words: cell)
                } else {
                    page.element("td", ["class": style], words: cell)
                }
            }
        }
    }

    private static let pageStyle = """
        body{margin:0;background:#fff;color:#1b2126;font:16px/1.5 Helvetica Neue,Arial,Liberation Sans,sans-serif}\
        main{max-width:720px;margin:0 auto;padding:8px 0 48px}figure{margin:0}svg{display:block;width:100%;height:auto}\
        table{border-collapse:collapse;width:calc(100% - 48px);margin:24px;font-size:14px}\
        caption{text-align:left;font-weight:700;padding:0 0 8px}th,td{padding:6px 8px 6px 0;border-bottom:1px solid #dfe3e6;\
        text-align:left;font-weight:400;vertical-align:top}thead th{font-weight:700;border-color:#49535b}\
        .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}\
        @media (prefers-color-scheme:dark){body{background:#14191e;color:#e9edf0}th,td{border-color:#2d353c}\
        thead th{border-color:#b6c0c8}}
        """
}
