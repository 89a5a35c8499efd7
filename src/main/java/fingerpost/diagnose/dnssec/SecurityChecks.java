package fingerpost.diagnose.dnssec;

import fingerpost.diagnose.Trace;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.wire.DnsClient;
import fingerpost.wire.ResolutionProfile;
import java.util.List;
import java.util.concurrent.CancellationException;

/** The checks of a zone's keys, signatures and denials, on what every one of its servers answers. */
public final class SecurityChecks {
    /** A name that nobody has, so that its absence has to be proven. */
    private static final String ABSENT = "fingerpost-absent";

    private static final List<SecurityCheck> ALL = List.of(
            new MatchingKey(),
            new SignatureTimes(),
            new SignedEverywhere(),
            new OldAlgorithms(),
            new HashParameters(),
            new DenialProofs(),
            new RsaKeySize(),
            new ChildDs(),
            new BelievableAnswer());

    private final DnsClient client;
    private final ResolutionProfile profile;

    public SecurityChecks(DnsClient client, ResolutionProfile profile) {
        this.client = client;
        this.profile = profile;
    }

    /**
     * One verdict for each check, of the deepest zone that holds the name of the trace. Blocks; interrupting the thread stops
     * it.
     *
     * @param validation of that trace
     * @throws CancellationException if the thread is interrupted; it stays so
     */
    public List<Verdict> verdicts(Trace trace, Validation validation) {
        Asker asker = new Asker(client, profile, trace);
        DomainName zone = asker.deepest(trace.question().name());
        Question absent = new Question(zone.child(ABSENT), trace.question().type());
        List<ServerReplies> servers = asker.askAll(zone, ZoneReplies.questions(zone, absent, trace.question()));
        ZoneReplies replies = new ZoneReplies(
                zone, absent, servers, validation, profile.clock().instant());
        return ALL.stream().map(each -> each.verdict(replies)).toList();
    }

    /** The verdicts where nothing is asked, for that reason. */
    public static List<Verdict> untested(String why) {
        return ALL.stream().map(each -> each.untested(why)).toList();
    }
}
