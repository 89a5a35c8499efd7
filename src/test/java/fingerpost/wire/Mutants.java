package fingerpost.wire;

import fingerpost.dns.IpAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.xbill.DNS.ClientSubnetOption;
import org.xbill.DNS.CookieOption;
import org.xbill.DNS.DClass;
import org.xbill.DNS.EDNSOption;
import org.xbill.DNS.ExtendedErrorCodeOption;
import org.xbill.DNS.GenericEDNSOption;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSIDOption;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TSIG;
import org.xbill.DNS.Type;

/** A response that holds a record of nearly every kind, and its damaged copies. */
final class Mutants {
    private static final String RECORDS = """
            A 192.0.2.1
            AAAA 2001:db8::1
            NS ns1.example.com.
            CNAME other.example.com.
            DNAME example.net.
            SOA ns1.example.com. hostmaster.example.com. 1 7200 3600 1209600 300
            PTR host.example.com.
            MX 10 mail.example.com.
            TXT "v=spf1 -all" "second \\255"
            SRV 1 2 443 www.example.com.
            CAA 0 issue "ca.example.org"
            DS 12345 13 2 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF
            DNSKEY 257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0dxCjjnopKl+GqJxpVXckHAeF+KkxLbxILfDLUT0rAK9iUzy1L53eKGQ==
            RRSIG A 13 3 300 20300101000000 20200101000000 12345 example.com. AAECAwQFBgc=
            NSEC next.example.com. A MX RRSIG NSEC
            NSEC3 1 0 2 ABCD 2T7B4G4VSA5SMI47K61MV5BV1A22BOJR A RRSIG
            NSEC3PARAM 1 0 2 ABCD
            TLSA 3 1 1 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF
            SSHFP 4 2 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF
            HTTPS 1 . alpn=h2,h3 port=8443 ipv4hint=192.0.2.1 ipv6hint=2001:db8::1
            SVCB 0 other.example.net.
            NAPTR 1 1 "u" "E2U+sip" "!^.*$!sip:info@example.com!" .
            LOC 52 22 23.000 N 4 53 32.000 E -2.00m 0.00m 10000m 10m
            HINFO "CPU" "OS"
            RP mbox.example.com. txt.example.com.
            URI 10 1 "https://www.example.com/"
            CERT 1 0 0 AAECAwQF
            TYPE65280 \\# 4 01020304
            """;

    private Mutants() {}

    /** The undamaged response with all of them. */
    static byte[] whole() {
        return of(List.of(RECORDS.strip().split("\n", -1)));
    }

    /** Undamaged responses with six of them each. */
    static List<byte[]> parts() {
        List<String> lines = List.of(RECORDS.strip().split("\n", -1));
        return java.util.stream.IntStream.iterate(0, at -> at < lines.size(), at -> at + 6)
                .mapToObj(at -> of(lines.subList(at, Math.min(at + 6, lines.size()))))
                .toList();
    }

    private static byte[] of(List<String> lines) {
        try {
            Name owner = Name.fromString("www.example.com.");
            Message message = new Message(0x1234);
            message.getHeader().setFlag(org.xbill.DNS.Flags.QR);
            message.addRecord(Record.newRecord(owner, Type.A, DClass.IN), Section.QUESTION);
            int section = 0;
            for (String line : lines) {
                String[] words = line.split(" ", 2);
                Record record =
                        Record.fromString(owner, Type.value(words[0], true), DClass.IN, 300, words[1], Name.root);
                message.addRecord(record, Section.ANSWER + section++ % 3);
            }
            List<EDNSOption> options = List.of(
                    new NSIDOption(new byte[] {'n', 's', '1'}),
                    new ClientSubnetOption(24, Addresses.inet(IpAddress.of("192.0.2.0"))),
                    new CookieOption(new byte[8], new byte[16]),
                    new ExtendedErrorCodeOption(18, "Prohibited"),
                    new GenericEDNSOption(12, new byte[7]));
            message.addRecord(new OPTRecord(1232, 0, 0, Edns.DO, options), Section.ADDITIONAL);
            message.setTSIG(new TSIG(TSIG.HMAC_SHA256, "key.example.com.", "c2VjcmV0"), 0, null);
            return message.toWire(65_535);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A copy with one to eight damages. */
    static byte[] damaged(byte[] whole, SplittableRandom random) {
        byte[] octets = whole.clone();
        for (int left = random.nextInt(1, 9); left > 0 && octets.length > 0; left--) {
            int at = random.nextInt(octets.length);
            switch (random.nextInt(7)) {
                case 0 -> octets[at] = (byte) random.nextInt(256);
                case 1 -> octets[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> octets[at] = (byte) 0xc0;
                case 3 -> octets[at] = (byte) (random.nextBoolean() ? 0xff : 0);
                case 4 -> octets = Arrays.copyOf(octets, at);
                case 5 -> octets[random.nextInt(Math.min(12, octets.length))] = (byte) random.nextInt(256);
                default -> {
                    int length = random.nextInt(octets.length - at) % 40;
                    System.arraycopy(octets, random.nextInt(octets.length - length), octets, at, length);
                }
            }
        }
        return octets;
    }
}
