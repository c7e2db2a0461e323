internal import Records

/// GRDB has a class of that name, too; here it is always the contract's.
typealias Record = Records.Record
