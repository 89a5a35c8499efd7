package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.dns.RecordType;
import fingerpost.testnet.TestNet;
import fingerpost.wire.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to answer and to fail, on real and on scripted servers: its outcome, its findings, and no others. */
class PreparedFaultsTest {
    private static TestNet net;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        net = NameSpace.start(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        net.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # what is lawful
        www.example.com,                A,    ANSWER,
        WWW.Example.COM,                A,    ANSWER,
        near.example.com,               A,    ANSWER,
        near.example.com,               CNAME,ANSWER,
        shop.example.com,               A,    ANSWER,
        any.wild.example.com,           A,    ANSWER,
        empty.example.com,              A,    NODATA,
        www.example.com,                AAAA, NODATA,
        tosix.example.com,              A,    NODATA,
        absent.example.com,             A,    NXDOMAIN,
        absent.invalid,                 A,    NXDOMAIN,
        host.old.example.com,           A,    ANSWER,
        gone.old.example.com,           A,    NXDOMAIN, CN07 error
        host.moved.example.net,         A,    ANSWER,
        large.example.net,              TXT,  ANSWER,
        refused.example.com,            DS,   NODATA,
        .,                              NS,   ANSWER,
        com,                            NS,   ANSWER,
        # aliases
        circle1.example.com,            A,    LOOP,     CN04 error
        self.example.com,               A,    LOOP,     CN04 error
        there.example.com,              A,    LOOP,     CN04 error
        x.spiral.example.com,           A,    BUDGET,   CN05 error
        x.growing.example.com,          A,    BROKEN,   CN06 error
        x.ring1.example.com,            A,    LOOP,     CN04 error
        x.abroad.example.net,           A,    LOOP,     CN04 error
        dangling.example.com,           A,    NXDOMAIN, CN07 error
        bare.example.com,               A,    NODATA,   CN08 warning
        bare.example.com,               MX,   ANSWER,
        six-links.example.com,          A,    ANSWER,   CN05 warning
        nine-links.example.com,         A,    ANSWER,   CN05 warning
        twelve-links.example.com,       A,    ANSWER,   CN05 error
        thousand-links.example.com,     A,    BUDGET,   CN05 error
        # servers
        www.refused.example.com,        A,    REFUSED,  DEL03 error
        www.silent.example.com,         A,    SILENT,   DEL04 error
        www.nothing-there.example.com,  A,    SILENT,   DEL04 error
        www.servfail.example.com,       A,    LAME,     DEL03 error
        www.formerr.example.com,        A,    LAME,     DEL03 error
        www.upward.example.com,         A,    LAME,     DEL03 error
        www.sideways.example.com,       A,    LAME,     DEL03 error
        www.cache.example.com,          A,    LAME,     DEL03 error
        www.again.example.com,          A,    LAME,     DEL03 error
        www.cut-off.example.com,        A,    LAME,     DEL03 error
        www.truncating.example.com,     A,    ANSWER,
        www.without-edns.example.com,   A,    ANSWER,   NS09 notice
        www.without-tcp.example.com,    A,    SILENT,   DEL05 error
        www.poisoning.example.com,      A,    ANSWER,   CN06 warning
        www.small.example.com,          A,    ANSWER,
        www.truncating-anywhere.example.com, A, ANSWER,
        www.another-name.example.com,   A,    SILENT,   DEL04 error
        # delegations
        www.sibling.example.com,        A,    ANSWER,
        www.far.glue.example.com,       A,    ANSWER,
        a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z.a.b.c.d.e.f.g.h.i.j.k.l.deeper.example.com, A, BUDGET, DEL14 error
        www.noglue.example.com,         A,    BROKEN,   DEL08 error
        www.away.example.com,           A,    ANSWER,
        www.nowhere.example.com,        A,    BROKEN,   DEL10 error
        www.aliased.example.com,        A,    ANSWER,   NS03 error
        www.round.example.com,          A,    LOOP,     DEL11 error
        www.well7.example.com,          A,    ANSWER,
        www.well1.example.com,          A,    BUDGET,   DEL14 error
        www.crowd.example.com,          A,    BUDGET,   DEL14 error; DEL10 error
        """)
    void eachHasItsOutcomeAndItsFindings(String name, RecordType type, Outcome outcome, String findings) {
        Trace trace = NameSpace.trace(net, name, type);
        assertThat(trace.outcome()).as("%s", trace.steps()).isEqualTo(outcome);
        assertThat(NameSpace.codes(trace)).containsExactlyInAnyOrderElementsOf(expected(findings));
        assertThat(trace.packets()).isLessThanOrEqualTo(Limits.PACKETS);
        assertThat(trace.findings()).allSatisfy(each -> {
            assertThat(each.evidence()).isNotEmpty();
            assertThat(each.message()).matches("(?s).*\\. .*\\.");
        });
    }

    /** Every server is asked, so the bad one is seen beside the good one. */
    @ParameterizedTest
    @CsvSource({
        "www.half-silent.example.com, DEL04 warning",
        "www.half-lame.example.com,   DEL03 warning",
        "www.without-edns.example.com, NS09 warning",
        "www.half-other.example.com,  DEL04 warning",
        "www.example.com,",
        "near.example.com,",
    })
    void aBadServerBesideAGoodOneIsAWarningOfAFullTrace(String name, String findings) {
        Trace trace = NameSpace.survey(net, name);
        assertThat(trace.outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(NameSpace.codes(trace)).containsExactlyInAnyOrderElementsOf(expected(findings));
        assertThat(trace.packets()).isLessThanOrEqualTo(Limits.SURVEY_PACKETS);
    }

    private static Set<String> expected(String findings) {
        return findings == null ? Set.of() : Stream.of(findings.split("; ", -1)).collect(Collectors.toSet());
    }
}
