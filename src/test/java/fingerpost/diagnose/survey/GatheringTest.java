package fingerpost.diagnose.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Trace;
import fingerpost.diagnose.trace.PaperNet;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On paper: the root delegates example.com to one server, and what that one says leads on. */
class GatheringTest {
    private static final String SOA = "example.com. SOA ns1.example.com. a.example.com. 1 2 3 4 5";

    private final PaperNet net = new PaperNet()
            .at("192.0.2.1", PaperNet.referral("example.com. NS ns1.example.com.", "ns1.example.com. A 192.0.2.3"))
            .at("192.0.2.1", "missing. SOA", reply -> reply.rcode(Rcode.NXDOMAIN))
            .at("192.0.2.3", reply -> reply.authority(SOA))
            .at("192.0.2.3", "example.com. SOA", reply -> reply.answer(SOA))
            .at("192.0.2.3", "ns1.example.com. A", reply -> reply.answer("ns1.example.com. A 192.0.2.3"));

    /** The zone names a server that its parent does not: it is asked as well. */
    @Test
    void aServerThatOnlyTheZoneNamesIsAskedToo() throws InterruptedException {
        net.at(
                        "192.0.2.3",
                        "example.com. NS",
                        reply -> reply.answer("example.com. NS ns1.example.com.", "example.com. NS ns2.example.com."))
                .at("192.0.2.3", "ns2.example.com. A", reply -> reply.answer("ns2.example.com. A 192.0.2.4"))
                .at("192.0.2.4", reply -> reply.rcode(Rcode.REFUSED));
        Survey survey = gather("example.com.", ResolutionProfile.Scope.PRIVATE);
        assertThat(survey.servers())
                .extracting(each -> each.host() + " " + each.standing())
                .containsExactly("ns1.example.com. (192.0.2.3) AUTHORITATIVE", "ns2.example.com. (192.0.2.4) LAME");
        assertThat(survey.delegated()).hasToString("[ns1.example.com.]");
        assertThat(survey.named()).hasToString("[ns1.example.com., ns2.example.com.]");
    }

    @Test
    void whoIsLameIsAskedNothingMore() throws InterruptedException {
        net.at("192.0.2.3", "example.com. SOA", reply -> reply.rcode(Rcode.REFUSED));
        gather("example.com.", ResolutionProfile.Scope.PRIVATE);
        assertThat(net.questions()).doesNotContain("192.0.2.3 example.com. MX");
    }

    @Test
    void mailServersAndIncludedPoliciesAreFollowed() throws InterruptedException {
        net.at("192.0.2.3", "example.com. MX", reply -> reply.answer("example.com. MX 10 mail.example.com."))
                .at(
                        "192.0.2.3",
                        "example.com. TXT",
                        reply -> reply.answer("example.com. TXT \"v=spf1 include:a.example.com -all\""))
                .at(
                        "192.0.2.3",
                        "a.example.com. TXT",
                        reply -> reply.answer("a.example.com. TXT \"v=spf1 include:b.example.com -all\""));
        Survey survey = gather("example.com.", ResolutionProfile.Scope.PRIVATE);
        assertThat(survey.addressTraces(DomainName.of("mail.example.com."))).hasSize(2);
        assertThat(survey.trace(DomainName.of("b.example.com."), RecordType.TXT))
                .isPresent();
    }

    /** A policy may include itself or ever another one; a receiver stops after ten. */
    @Test
    void policiesWithoutEndAreFollowedOnlySoFar() throws InterruptedException {
        for (int i = 0; i < 30; i++) {
            String owner = i == 0 ? "example.com." : "p" + i + ".example.com.";
            String line = owner + " TXT \"v=spf1 include:p" + (i + 1) + ".example.com -all\"";
            net.at("192.0.2.3", owner + " TXT", reply -> reply.answer(line));
        }
        Survey survey = gather("example.com.", ResolutionProfile.Scope.PRIVATE);
        assertThat(survey.traces().keySet())
                .filteredOn(each -> each.type().equals(RecordType.TXT))
                .hasSize(Questions.POLICIES);
    }

    /** In public, a delegation to an address for special use does not lead into the network of whoever asks. */
    @Test
    void aPublicDelegationDoesNotLeadIntoPrivateNetworks() throws InterruptedException {
        net.at("192.0.2.1", PaperNet.referral("example.com. NS ns1.example.com.", "ns1.example.com. A 10.0.0.1"));
        Survey survey = gather("example.com.", ResolutionProfile.Scope.PUBLIC);
        assertThat(net.questions()).noneMatch(each -> each.startsWith("10.0.0.1"));
        assertThat(survey.servers()).extracting(Witness::standing).containsOnly(Standing.NOT_ASKED);
    }

    @Test
    void ofADomainThatIsDeniedNothingElseIsAsked() throws InterruptedException {
        Survey survey = gather("missing.", ResolutionProfile.Scope.PRIVATE);
        assertThat(survey.exists()).isFalse();
        assertThat(net.questions()).containsExactly("192.0.2.1 missing. SOA");
    }

    private Survey gather(String name, ResolutionProfile.Scope scope) throws InterruptedException {
        NameServer root = new NameServer(DomainName.of("ns."), List.of(IpAddress.of("192.0.2.1")));
        ResolutionProfile profile = ResolutionProfile.of(List.of(root), scope).withFamilies(true, false);
        DomainName domain = DomainName.of(name);
        Trace way = new Tracer(net, profile).trace(new Question(domain, RecordType.SOA), any -> {});
        try (Crew crew = new Crew(any -> {})) {
            Gathering gathering = new Gathering(domain, Located.by(way, domain), way, net, profile, crew);
            gathering.begin();
            boolean all = crew.await(Duration.ofMinutes(1));
            return gathering.survey(all);
        }
    }
}
