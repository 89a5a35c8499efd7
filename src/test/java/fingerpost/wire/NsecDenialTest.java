package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The zone of RFC 4035 appendix A; the answers of its appendix B, by the owners of the NSEC records that they carry. */
class NsecDenialTest {
    private static final String ZONE = """
            example. 3600 IN NSEC a.example. NS SOA MX RRSIG NSEC DNSKEY
            a.example. 3600 IN NSEC ai.example. NS DS RRSIG NSEC
            ai.example. 3600 IN NSEC b.example. A HINFO AAAA RRSIG NSEC
            b.example. 3600 IN NSEC ns1.example. NS RRSIG NSEC
            ns1.example. 3600 IN NSEC ns2.example. A RRSIG NSEC
            ns2.example. 3600 IN NSEC *.w.example. A RRSIG NSEC
            *.w.example. 3600 IN NSEC x.w.example. MX RRSIG NSEC
            x.w.example. 3600 IN NSEC x.y.w.example. MX RRSIG NSEC
            x.y.w.example. 3600 IN NSEC xx.example. MX RRSIG NSEC
            xx.example. 3600 IN NSEC example. A HINFO AAAA RRSIG NSEC
            """;

    @ParameterizedTest
    @CsvSource(textBlock = """
            ml.example.,       b.example. example.,      PROVEN
            ml.example.,       b.example.,               MISSING
            ml.example.,       example.,                 MISSING
            ns1.example.,      b.example. ns1.example.,  MISSING
            y.w.example.,      x.w.example. *.w.example., MISSING
            z.xx.example.,     xx.example.,              PROVEN
            mc.b.example.,     b.example. example.,      MISSING
            other.,            xx.example. example.,     MISSING
            """)
    void noName(DomainName name, String owners, Proof proof) {
        assertThat(denial(owners).noName(name)).isEqualTo(proof);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ns1.example.,   MX,   ns1.example.,                PROVEN
            ns1.example.,   A,    ns1.example.,                MISSING
            ns1.example.,   MX,   ns2.example.,                MISSING
            y.w.example.,   A,    x.w.example.,                PROVEN
            a.z.w.example., AAAA, x.y.w.example. *.w.example., PROVEN
            a.z.w.example., MX,   x.y.w.example. *.w.example., MISSING
            a.z.w.example., AAAA, x.y.w.example.,              MISSING
            b.example.,     DS,   b.example.,                  PROVEN
            b.example.,     A,    b.example.,                  MISSING
            a.example.,     DS,   a.example.,                  MISSING
            example.,       DS,   example.,                    MISSING
            """)
    void noData(DomainName name, String type, String owners, Proof proof) {
        assertThat(denial(owners).noData(name, RecordType.of(type))).isEqualTo(proof);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a.z.w.example., 2, x.y.w.example., PROVEN
            a.z.w.example., 1, x.y.w.example., MISSING
            a.z.w.example., 2, ns2.example.,   MISSING
            x.w.example.,   2, x.w.example.,   MISSING
            """)
    void noCloserName(DomainName name, int labels, String owners, Proof proof) {
        assertThat(denial(owners).noCloserName(name, labels)).isEqualTo(proof);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            b.example.,   b.example.,   true
            a.example.,   a.example.,   false
            ns1.example., ns1.example., false
            example.,     example.,     false
            b.example.,   a.example.,   false
            """)
    void isUnsignedDelegation(DomainName name, String owners, boolean so) {
        assertThat(denial(owners).isUnsignedDelegation(name)).isEqualTo(so);
    }

    @Test
    void aliasAtTheNameDeniesNoType() {
        Denial denial = denial("www.example. 60 IN NSEC example. CNAME RRSIG NSEC", "www.example.");
        assertThat(denial.noData(DomainName.of("www.example."), RecordType.A)).isEqualTo(Proof.MISSING);
    }

    @Test
    void nameBelowADnameIsNotDenied() {
        Denial denial = denial("""
                old.example. 60 IN NSEC www.example. DNAME RRSIG NSEC
                example. 60 IN NSEC old.example. NS SOA RRSIG NSEC
                """, "old.example. example.");
        assertThat(denial.noName(DomainName.of("a.old.example."))).isEqualTo(Proof.MISSING);
    }

    private static Denial denial(String owners) {
        return denial(ZONE, owners);
    }

    static Denial denial(String zone, String owners) {
        return Denials.of(
                DomainName.of("example."),
                SignedSet.of(ZoneLines.of(zone)).stream()
                        .filter(each -> (" " + owners + " ").contains(" " + each.owner() + " "))
                        .toList());
    }
}
