/// Letters as the language model knows them; Tools/LanguageModel/features.py does the same.
enum LetterFolding {
    /// The lower-case scalar of a Latin or Cyrillic letter; others stay.
    static func lowercased(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A: scalar + 32
        case ..<0xC0, 0xD7: scalar
        case 0xC0...0xDE: scalar + 32
        case 0x100...0x17E: extendedLatin(scalar)
        case 0x1AF: 0x1B0
        case 0x1A0, 0x218, 0x21A, 0x490, 0x1E00...0x1EFF: scalar | 1
        case 0x400...0x40F: scalar + 80
        case 0x410...0x42F: scalar + 32
        default: scalar
        }
    }

    /// Pairs stand side by side there, the capital on the even place and in two stretches on the odd one.
    private static func extendedLatin(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x130: 0x69
        case 0x178: 0xFF
        case 0x131, 0x138, 0x149: scalar
        case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
        default: scalar | 1
        }
    }

    /// Marks that are neither read nor end a word: accents of their own, vowel points, soft hyphens, joiners.
    static func isIgnored(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x300...0x36F, 0x64B...0x65F, 0xAD, 0x200C...0x200F: true
        default: false
        }
    }
}
