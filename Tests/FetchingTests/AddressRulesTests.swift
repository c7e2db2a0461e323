import Testing

@testable import Fetching

@Suite struct AddressRulesTests {
    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.9.9.9",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.88.99.1", "192.168.1.1",
        "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.7", "224.0.0.1", "239.255.255.255", "240.0.0.1",
        "255.255.255.255",
        "::", "::1", "::127.0.0.1", "::8.8.8.8", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
        "64:ff9b::10.0.0.1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::8.8.8.8", "2002:7f00:1::", "2002:a00:1::1", "100::1",
        "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:db8::1", "3fff::1", "5f00::1", "fc00::1", "fd12::1",
        "fe80::1", "fec0::1", "ff02::1",
    ])
    func refused(text: String) throws {
        let address = try #require(NetworkAddress(text))
        #expect(AddressRules().refusal(of: address)?.hasPrefix("\(address) is ") == true)
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.0", "169.253.0.1", "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "198.17.255.255",
        "198.20.0.0", "223.255.255.255", "2606:4700::1111", "2a00:1450:4001::200e", "2001:4860:4860::8888",
        "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1",
    ])
    func publicOnes(text: String) throws {
        #expect(AddressRules().refusal(of: try #require(NetworkAddress(text))) == nil)
    }

    @Test func networksCanBeAllowed() throws {
        let blocks = ["10.1.0.0/16", "fd12::/16", "192.168.1.128/25"].compactMap { AddressBlock($0) }
        #expect(blocks.count == 3)
        let rules = AddressRules(allowed: blocks)
        for text in ["10.1.2.3", "::ffff:10.1.2.3", "64:ff9b::10.1.2.3", "fd12::5", "192.168.1.128", "192.168.1.255"] {
            #expect(rules.refusal(of: try #require(NetworkAddress(text))) == nil, "\(text)")
        }
        for text in ["10.2.0.0", "10.0.255.255", "fd13::", "192.168.1.127", "::ffff:10.2.0.1", "127.0.0.1"] {
            #expect(rules.refusal(of: try #require(NetworkAddress(text))) != nil, "\(text)")
        }
    }

    @Test func addressesAreReadAsTheyAreWritten() {
        let pairs = [
            "1.2.3.4": "1.2.3.4", "::": "0:0:0:0:0:0:0:0", "2001:DB8::A": "2001:db8:0:0:0:0:0:a",
            "1:2:3:4:5:6:7:8": "1:2:3:4:5:6:7:8", "::ffff:1.2.3.4": "0:0:0:0:0:ffff:102:304", "1::": "1:0:0:0:0:0:0:0",
        ]
        for (text, told) in pairs { #expect(NetworkAddress(text)?.description == told, "\(text)") }
        for text in [
            "", "1.2.3", "1.2.3.4.5", "256.1.1.1", "01.2.3.4", "1.2.3.-4", "0x7f.1", "2130706433", ":", ":::", "1:2",
            "1::2::3", "12345::", "g::", "::1.2.3", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::8", "::+1", "1.2.3.4::",
        ] {
            #expect(NetworkAddress(text) == nil, "\(text)")
        }
        for text in ["10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "::/129", "/8", "10.0.0/8", "10.0.0.0/+8"] {
            #expect(AddressBlock(text) == nil, "\(text)")
        }
        #expect(AddressBlock("0.0.0.0/0")?.description == "0.0.0.0/0")
        #expect(AddressBlock("1.2.3.4")?.description == "1.2.3.4/32")
    }
}
