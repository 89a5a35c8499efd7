package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The zone of RFC 5155 appendix A, with opt-out; the answers of its appendix B, by the first letters of their NSEC3 records. */
class Nsec3DenialTest {
    private static final String ZONE = """
            0p9mhaveqvm6t7vbl5lop2u3t2rp3tom 2t7b4g4vsa5smi47k61mv5bv1a22bojr MX DNSKEY NS SOA NSEC3PARAM RRSIG
            2t7b4g4vsa5smi47k61mv5bv1a22bojr 2vptu5timamqttgl4luu9kg21e0aor3s A RRSIG
            2vptu5timamqttgl4luu9kg21e0aor3s 35mthgpgcu1qg68fab165klnsnk3dpvl MX RRSIG
            35mthgpgcu1qg68fab165klnsnk3dpvl b4um86eghhds6nea196smvmlo4ors995 NS DS RRSIG
            b4um86eghhds6nea196smvmlo4ors995 gjeqe526plbf1g8mklp59enfd789njgi MX RRSIG
            gjeqe526plbf1g8mklp59enfd789njgi ji6neoaepv8b5o6k4ev33abha8ht9fgc HINFO A AAAA RRSIG
            ji6neoaepv8b5o6k4ev33abha8ht9fgc k8udemvp1j2f7eg6jebps17vp3n8i58h
            k8udemvp1j2f7eg6jebps17vp3n8i58h kohar7mbb8dc2ce8a9qvl8hon4k53uhi
            kohar7mbb8dc2ce8a9qvl8hon4k53uhi q04jkcevqvmu85r014c7dkba38o0ji5r A RRSIG
            q04jkcevqvmu85r014c7dkba38o0ji5r r53bq7cc2uvmubfu5ocmm6pers9tk9en A RRSIG
            r53bq7cc2uvmubfu5ocmm6pers9tk9en t644ebqk9bibcna874givr6joj62mlhv MX RRSIG
            t644ebqk9bibcna874givr6joj62mlhv 0p9mhaveqvm6t7vbl5lop2u3t2rp3tom HINFO A AAAA RRSIG
            """;
    private static final String OPT_OUT = "1 1 12 aabbccdd";
    private static final String WHOLE = "1 0 12 aabbccdd";

    @ParameterizedTest
    @CsvSource(textBlock = """
            a.c.x.w.example., 0p9 b4u 35m, 1 1 12 aabbccdd, OPTED_OUT
            a.c.x.w.example., 0p9 b4u 35m, 1 0 12 aabbccdd, PROVEN
            a.c.x.w.example., 0p9 b4u,     1 0 12 aabbccdd, MISSING
            a.c.x.w.example., b4u 35m,     1 0 12 aabbccdd, MISSING
            a.c.x.w.example., 0p9 35m,     1 0 12 aabbccdd, MISSING
            ns1.example.,     2t7 0p9 35m, 1 0 12 aabbccdd, MISSING
            c.a.example.,     35m 0p9 b4u gje ji6 k8u koh q04 r53 t64 2t7 2vp, 1 0 12 aabbccdd, MISSING
            a.c.x.w.example., 0p9 b4u 35m, 1 0 51 aabbccdd, TOO_COSTLY
            """)
    void noName(DomainName name, String records, String parameters, Proof proof) {
        assertThat(denial(records, parameters).noName(name)).isEqualTo(proof);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ns1.example.,   MX,   2t7,         PROVEN
            ns1.example.,   A,    2t7,         MISSING
            y.w.example.,   A,    ji6,         PROVEN
            c.example.,     DS,   35m 0p9,     OPTED_OUT
            c.example.,     DS,   35m,         MISSING
            a.z.w.example., AAAA, k8u q04 r53, PROVEN
            a.z.w.example., MX,   k8u q04 r53, MISSING
            a.z.w.example., AAAA, k8u r53,     MISSING
            example.,       DS,   0p9,         MISSING
            a.example.,     A,    35m,         MISSING
            """)
    void noData(DomainName name, String type, String records, Proof proof) {
        assertThat(denial(records, OPT_OUT).noData(name, RecordType.of(type))).isEqualTo(proof);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a.z.w.example., 2, q04, PROVEN
            a.z.w.example., 2, k8u, MISSING
            a.z.w.example., 3, q04, MISSING
            """)
    void noCloserName(DomainName name, int labels, String records, Proof proof) {
        assertThat(denial(records, WHOLE).noCloserName(name, labels)).isEqualTo(proof);
    }

    @Test
    void delegationWithDsIsASignedOne() {
        assertThat(denial("35m", WHOLE).isUnsignedDelegation(DomainName.of("a.example.")))
                .isFalse();
        String unsigned = ZONE.replace("NS DS RRSIG", "NS");
        assertThat(denial(unsigned, "35m", WHOLE).isUnsignedDelegation(DomainName.of("a.example.")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2 0 12 aabbccdd", "1 2 12 aabbccdd"})
    void unknownHashOrFlagsProveNothing(String parameters) {
        assertThat(denial("2t7", parameters).noData(DomainName.of("ns1.example."), RecordType.MX))
                .isEqualTo(Proof.MISSING);
    }

    @Test
    void recordsOfTwoSaltsAreNotTakenTogether() {
        String first = lines(ZONE, "0p9 b4u", WHOLE);
        String other = lines(ZONE, "35m", "1 0 12 ccdd");
        Denial denial = Denials.of(DomainName.of("example."), SignedSet.of(ZoneLines.of(first + other)));
        assertThat(denial.noName(DomainName.of("a.c.x.w.example."))).isEqualTo(Proof.MISSING);
    }

    private static Denial denial(String records, String parameters) {
        return denial(ZONE, records, parameters);
    }

    private static Denial denial(String zone, String records, String parameters) {
        return Denials.of(DomainName.of("example."), SignedSet.of(ZoneLines.of(lines(zone, records, parameters))));
    }

    private static String lines(String zone, String records, String parameters) {
        StringBuilder text = new StringBuilder();
        zone.lines()
                .filter(line -> (" " + records + " ").contains(" " + line.substring(0, 3) + " "))
                .map(line -> line.replaceFirst(" ", ".example. 3600 IN NSEC3 " + parameters + " ") + "\n")
                .forEach(text::append);
        return text.toString();
    }
}
