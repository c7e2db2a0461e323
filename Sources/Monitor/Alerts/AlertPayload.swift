internal import Store
enum AlertPayload { static func json(of figure: NewFigure) -> [UInt8] { [] } }
