package fingerpost.diagnose.html;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Attempt;
import fingerpost.wire.Exchange;
import fingerpost.wire.Packet;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 11, 22, 12, 0, 0, 0, ZoneOffset.UTC);
    private static final DomainName DOMAIN = DomainName.of("example.com.");

    private static String page(List<LiveFinding> findings) {
        List<Verdict> verdicts = List.of(
                new Verdict.Passed("DEL01", "The domain exists"),
                new Verdict.NotTested("NS04", "Servers are public", "This is a private network."),
                findings.isEmpty()
                        ? new Verdict.Passed("CN07", "Aliases lead somewhere")
                        : new Verdict.Found("CN07", "Aliases lead somewhere", findings));
        return HtmlReport.of(new Report(DOMAIN, verdicts, List.of(), 42, 35_000_000), NOON);
    }

    private static LiveFinding finding(Severity severity, String message, int exchanges) {
        Query query =
                Query.authoritative(new Question(DOMAIN, RecordType.A), new Server(IpAddress.of("192.0.2.53"), 53));
        List<Exchange> evidence = java.util.stream.IntStream.range(0, exchanges)
                .mapToObj(i -> new Exchange(
                        query,
                        List.of(new Attempt(
                                Transport.UDP, true, Packet.of(new byte[12]), new Reply.Silent(), List.of(), i))))
                .toList();
        return LiveFinding.of("CN07", severity, DOMAIN, message, "RFC 1034 section 3.6.2", evidence);
    }

    @Test
    void theSumTheFindingsAndWhatWasNotTestedAreThere() {
        String page = page(List.of(finding(Severity.NOTICE, "Small.", 1), finding(Severity.ERROR, "Large.", 1)));
        assertThat(page)
                .contains("DNS report of example.com", "1 error, 1 notice.", "42 packets", "35 ms", "22 November 2026")
                .contains("Servers are public", "This is a private network.", "dig @192.0.2.53");
        assertThat(page.indexOf("Large.")).isLessThan(page.indexOf("Small."));
    }

    @Test
    void whatServersSayNeverBecomesMarkup() {
        String page = page(List.of(finding(Severity.ERROR, "<script>alert('1')</script> \" & \u001b[31m \u202e", 0)));
        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &quot; &amp; \ufffd[31m \ufffd")
                .doesNotContain("<script");
    }

    @Test
    void thePageNeedsNothingElse() {
        assertThat(page(List.of(finding(Severity.INFO, "Known.", 1))))
                .contains("default-src 'none'", "prefers-color-scheme: dark", "@media print")
                .doesNotContain("http:", "https:", "src=", "href=", "url(", "@import");
    }

    @Test
    void manyExchangesAreCountedNotShown() {
        String page = page(List.of(finding(Severity.ERROR, "Much.", 9)));
        assertThat(page.split("<details", -1)).hasSize(7);
        assertThat(page).contains("and 3 more exchanges");
    }

    @Test
    void aSoundDomainHasNoFindings() {
        assertThat(page(List.of())).contains("Nothing is wrong.").doesNotContain("the worst first", "<section");
    }
}
