package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Cut;
import fingerpost.diagnose.Link;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.wire.Limits;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WalkTest {
    private static final String ROOT = "192.0.2.1";
    private static final String COM = "192.0.2.2";
    private static final String EXAMPLE = "192.0.2.3";

    private final PaperNet net = new PaperNet()
            .at(ROOT, PaperNet.referral("com. NS ns.nic.com.", "ns.nic.com. A " + COM))
            .at(COM, PaperNet.referral("example.com. NS ns.example.com.", "ns.example.com. A " + EXAMPLE));

    @Test
    void theNextLinkBeginsAtTheDeepestZoneThatIsKnown() {
        net.at(EXAMPLE, "www.example.com. A", reply -> reply.answer("www.example.com. CNAME web.example.com."))
                .at(EXAMPLE, "web.example.com. A", reply -> reply.answer("web.example.com. A 192.0.2.80"));
        Trace trace = trace("www.example.com.", RecordType.A);
        assertThat(trace.outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(net.questions())
                .containsExactly(
                        ROOT + " www.example.com. A",
                        COM + " www.example.com. A",
                        EXAMPLE + " www.example.com. A",
                        EXAMPLE + " web.example.com. A");
    }

    @Test
    void theDsOfAZoneIsAskedOfTheZoneAbove() {
        net.at(COM, "example.com. DS", reply -> reply.authority("com. SOA a.nic.com. h.nic.com. 1 2 3 4 5"));
        assertThat(trace("example.com.", RecordType.DS).outcome()).isEqualTo(Outcome.NODATA);
        assertThat(net.questions()).containsExactly(ROOT + " example.com. DS", COM + " example.com. DS");
    }

    /** Although the zone itself is known by then. */
    @Test
    void theDsOfAnAliasesTargetIsAskedOfTheZoneAboveToo() {
        net.at(EXAMPLE, "x.example.com. DS", reply -> reply.answer("x.example.com. CNAME example.com."))
                .at(COM, "example.com. DS", reply -> reply.authority("com. SOA a.nic.com. h.nic.com. 1 2 3 4 5"));
        assertThat(trace("x.example.com.", RecordType.DS).outcome()).isEqualTo(Outcome.NODATA);
        assertThat(net.questions()).endsWith(COM + " example.com. DS");
    }

    @Test
    void aZoneOnTheServersOfTheZoneAboveNeedsNoReferral() {
        net.at(COM, "www.example.com. A", reply -> reply.answer("www.example.com. A 192.0.2.80"));
        Trace trace = trace("www.example.com.", RecordType.A);
        assertThat(trace.outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(trace.cuts()).extracting(Cut::zone).containsExactly(NameSpace.names(".", "com."));
    }

    @Test
    void aLinkSaysItsZoneAndItsTarget() {
        net.at(EXAMPLE, "a.old.example.com. A", reply -> reply.answer("old.example.com. DNAME new.example.com."))
                .at(EXAMPLE, "a.new.example.com. A", reply -> reply.answer("a.new.example.com. A 192.0.2.80"));
        Link link = trace("a.old.example.com.", RecordType.A).chain().getFirst();
        assertThat(link.owner()).isEqualTo(DomainName.of("a.old.example.com."));
        assertThat(link.target()).isEqualTo(DomainName.of("a.new.example.com."));
        assertThat(link.type()).isEqualTo(RecordType.DNAME);
        assertThat(link.zone()).isEqualTo(DomainName.of("example.com."));
        assertThat(link.server().address()).isEqualTo(IpAddress.of(EXAMPLE));
    }

    /** A server that delegates each label in turn to itself, as deep as a name can be. */
    @Test
    void notMoreReferralsAreFollowedThanAllowed() {
        net.at(ROOT, reply -> {
            List<String> labels = reply.question().name().labels();
            int known = net.questions().size();
            String zone = String.join(".", labels.subList(Math.max(0, labels.size() - known), labels.size())) + ".";
            reply.withoutAuthority().authority(zone + " NS ns." + zone).additional("ns." + zone + " A " + ROOT);
        });
        Trace trace = trace("a.".repeat(60), RecordType.A);
        assertThat(trace.outcome()).isEqualTo(Outcome.BUDGET);
        assertThat(trace.cuts()).hasSize(Limits.REFERRALS + 1);
        assertThat(trace.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("DEL14");
            assertThat(finding.message()).contains("stopped after 32 referrals");
        });
    }

    @Test
    void aZoneOfTheOtherFamilyAloneCannotBeReached() {
        net.at(COM, PaperNet.referral("example.com. NS ns.example.com.", "ns.example.com. AAAA 2001:db8::1"));
        Trace trace = trace("www.example.com.", RecordType.A);
        assertThat(trace.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(NameSpace.codes(trace)).containsExactly("NS05 error");
    }

    @Test
    void theOtherFamilyIsAskedForWhereAChainEndsWithoutAddress() {
        net.at(EXAMPLE, "www.example.com. AAAA", reply -> reply.answer("www.example.com. CNAME web.example.com."))
                .at(EXAMPLE, "web.example.com. AAAA", reply -> {})
                .at(EXAMPLE, "web.example.com. A", reply -> {});
        assertThat(NameSpace.codes(trace("www.example.com.", RecordType.AAAA))).containsExactly("CN08 warning");
        assertThat(net.questions()).endsWith(EXAMPLE + " web.example.com. A");
    }

    private Trace trace(String name, RecordType type) {
        NameServer root = new NameServer(DomainName.of("a.example.net."), List.of(IpAddress.of(ROOT)));
        ResolutionProfile profile = ResolutionProfile.of(List.of(root), ResolutionProfile.Scope.PRIVATE)
                .withFamilies(true, false);
        return new Tracer(net, profile).trace(NameSpace.question(name, type), any -> {});
    }
}
