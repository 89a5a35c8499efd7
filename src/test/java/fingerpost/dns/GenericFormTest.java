package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.Chance;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;

/** The generic form {@code \# LENGTH HEX} of RFC 3597 says the same as the form of the type; dnsjava makes the octets. */
class GenericFormTest {
    /** The octets as dnsjava, which is not ours, puts them on the wire. */
    private static byte[] wire(Rdata data) throws IOException {
        return Record.fromString(Name.root, data.type().code(), DClass.IN, 0, data.text(), Name.root)
                .rdataToWireCanonical();
    }

    /** Data of that type whose octets dnsjava makes: it knows how long each digest is. */
    private static Rdata drawn(SplittableRandom random, RecordType type) {
        Rdata drawn = Chance.rdata(random, type);
        return drawn instanceof Ds ds ? new Ds(ds.keyTag(), ds.algorithm(), 1, ds.digest()) : drawn;
    }

    static String generic(Rdata data) throws IOException {
        return generic(wire(data));
    }

    private static String generic(byte[] octets) {
        return "\\# " + octets.length + " " + HexFormat.of().formatHex(octets);
    }

    @ParameterizedTest
    @MethodSource("fingerpost.dns.RdataRoundTripTest#types")
    void textToRecordToOctetsToRecordIsTheSameRecord(RecordType type) throws IOException {
        SplittableRandom random = new SplittableRandom(type.code());
        for (int i = 0; i < 1_000; i++) {
            Rdata drawn = drawn(random, type);
            Rdata read = Rdata.parse(type, drawn.text());
            assertThat(Rdata.parse(type, generic(wire(read)))).as(drawn.text()).isEqualTo(drawn);
        }
    }

    @ParameterizedTest
    @MethodSource("fingerpost.dns.RdataRoundTripTest#types")
    void octetsCutShortAreARecordOrAPlainRefusal(RecordType type) throws IOException {
        SplittableRandom random = new SplittableRandom(type.code());
        for (int i = 0; i < 300; i++) {
            byte[] octets = wire(drawn(random, type));
            String cut = generic(Arrays.copyOf(octets, random.nextInt(octets.length + 1)));
            try {
                Rdata read = Rdata.parse(type, cut);
                assertThat(Rdata.parse(type, read.text())).as(cut).isEqualTo(read);
            } catch (IllegalArgumentException refused) {
                assertThat(refused)
                        .as(cut)
                        .hasMessageStartingWith(type + ": the ")
                        .hasMessageEndingWith(".");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fingerpost.dns.RdataRoundTripTest#types")
    void octetsChangedAtRandomAreARecordOrAPlainRefusal(RecordType type) throws IOException {
        SplittableRandom random = new SplittableRandom(7L * type.code());
        for (int i = 0; i < 2_000; i++) {
            byte[] octets = wire(drawn(random, type));
            for (int changes = Math.min(octets.length, 3); changes > 0; changes--) {
                octets[random.nextInt(octets.length)] = (byte) random.nextInt(256);
            }
            String changed = generic(octets);
            try {
                Rdata read = Rdata.parse(type, changed);
                assertThat(Rdata.parse(type, read.text())).as(changed).isEqualTo(read);
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage())
                        .as(changed)
                        .startsWith(type + ": ")
                        .endsWith(".");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | 4 c0000201 | 192.0.2.1",
                "A | 4 ffffffff | 255.255.255.255",
                "AAAA | 16 20010db8 00000000 00000000 fffffffe | 2001:db8::ffff:fffe",
                "NS | 4 02 6e 73 00 | ns.",
                "CNAME | 1 00 | .",
                "CNAME | 5 03 57 2e 57 00 | w\\.w.",
                "DNAME | 3 01 61 00 | a.",
                "PTR | 3 01 00 00 | \\000.",
                "MX | 5 000a 0161 00 | 10 a.",
                "SRV | 7 0001 0002 0003 00 | 1 2 3 .",
                "TXT | 5 01 61 02 62 63 | \"a\" \"bc\"",
                "TXT | 1 00 | \"\"",
                "CAA | 9 80 05 6973737565 61 62 | 128 issue \"ab\"",
                "CAA | 7 00 05 6973737565 | 0 issue \"\"",
                "SOA | 22 00 00 ffffffff 00000001 00000002 00000003 00000004 | . . 4294967295 1 2 3 4",
            })
    void eachTypeIsReadFromItsOctets(String type, String octets, String text) {
        RecordType known = RecordType.of(type);
        assertThat(Rdata.parse(known, "\\# " + octets)).isEqualTo(Rdata.parse(known, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | 3 c00002 | the octets of the address: 4 are needed, 3 are left.",
                "A | 5 c000020101 | 1 octets stand after the end of the data.",
                "AAAA | 4 c0000201 | the octets of the address: 16 are needed, 4 are left.",
                "CNAME | 2 c00c | the octets of the canonical name: a compressed or unknown label; a name is written"
                        + " whole (RFC 3597 section 4).",
                "CNAME | 0 | the octets of the canonical name: 1 are needed, 0 are left.",
                "NS | 3 05 6e 73 | the octets of the name server: 5 are needed, 2 are left.",
                "NS | 3 02 6e 73 | the octets of the name server: 1 are needed, 0 are left.",
                "PTR | 3 00 00 00 | 2 octets stand after the end of the data.",
                "MX | 1 00 | the octets of the preference: 2 are needed, 1 are left.",
                "MX | 2 0000 | the octets of the exchange: 1 are needed, 0 are left.",
                "SRV | 6 0001 0002 0003 | the octets of the target: 1 are needed, 0 are left.",
                "TXT | 0 | the octets of the text: 1 are needed, 0 are left.",
                "TXT | 2 02 61 | the octets of the text: 2 are needed, 1 are left.",
                "CAA | 3 00 01 2d | the tag \"-\" is not letters and digits.",
                "CAA | 2 00 00 | the tag \"\" is not letters and digits.",
                "SOA | 10 00 00 00000001 80000000 | the refresh: A TTL of 2147483648 s lies outside 0 to 2147483647"
                        + " (RFC 2181 section 8).",
                "SOA | 2 00 00 | the octets of the serial: 4 are needed, 0 are left.",
            })
    void octetsThatAreNoSuchRecordAreRefusedByTheField(String type, String octets, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(RecordType.of(type), "\\# " + octets))
                .withMessage(type + ": " + reason);
    }

    @Test
    void aNameOfMoreThan255OctetsIsRefused() {
        String label = "3f" + "61".repeat(63);
        assertThat(Rdata.parse(RecordType.NS, "\\# 255 " + label.repeat(3) + "3d" + "61".repeat(61) + "00")
                        .text())
                .hasSize(254);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Rdata.parse(RecordType.NS, "\\# 256 " + label.repeat(3) + "3e" + "61".repeat(62) + "00"))
                .withMessageStartingWith("NS: the name server: ")
                .withMessageContaining("has 256 octets");
    }

    @ParameterizedTest
    @MethodSource("fingerpost.dns.RdataRoundTripTest#types")
    void theFormItselfIsCheckedForEveryType(RecordType type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(type, "\\# 2 00"))
                .withMessage(type + ": the length says 2 octets, but 1 follow.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rdata.parse(type, "\\#"))
                .withMessage(type + ": the length is missing.");
    }

    @Test
    void theTypeMayBeWrittenByItsNumber() {
        assertThat(Rdata.parse(RecordType.of("TYPE15"), "\\# 5 000a 0161 00"))
                .isEqualTo(new Mx(10, DomainName.of("a")));
        assertThat(Rdata.parse(RecordType.of("TYPE1"), "192.0.2.1")).isEqualTo(A.of("192.0.2.1"));
    }
}
