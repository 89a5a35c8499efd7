package fingerpost.diagnose.survey;

import fingerpost.diagnose.Trace;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Pacing;
import fingerpost.wire.ResolutionProfile;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Asks every server of a domain's zone and of the zone above all that a diagnosis needs, everything once and as much as
 * possible at the same time. A server that does not answer costs two seconds in all, not two for each question.
 */
public final class Surveyor {
    private final Remembering client;
    private final ResolutionProfile profile;

    public Surveyor(DnsClient client, ResolutionProfile profile) {
        this.client = new Remembering(new Pacing(new Patience(client)));
        this.profile = profile;
    }

    /** Asks on with what is known: nothing twice, and no server again that never answered. */
    public DnsClient client() {
        return client;
    }

    /** How many packets were sent. */
    public int packets() {
        return client.packets();
    }

    /**
     * Blocks; interrupting the thread stops it.
     *
     * @param onProgress gets each thing that was done, one at a time, on any thread
     * @throws CancellationException if the thread is interrupted; it stays so
     */
    public Survey survey(DomainName domain, Consumer<Progress> onProgress) {
        Trace way = new Tracer(client, profile).trace(new Question(domain, RecordType.SOA), step -> {});
        try (Crew crew = new Crew(onProgress)) {
            Gathering gathering = new Gathering(domain, Located.by(way, domain), way, client, profile, crew);
            gathering.begin();
            boolean all = crew.await(profile.whole());
            crew.stop();
            return gathering.survey(all);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("The diagnosis was stopped.");
            cancelled.initCause(stopped);
            throw cancelled;
        }
    }
}
