package fingerpost.diagnose.report;

import fingerpost.diagnose.Report;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.survey.Progress;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Surveyor;
import fingerpost.dns.DomainName;
import fingerpost.wire.DnsClient;
import fingerpost.wire.ResolutionProfile;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Diagnoses domains: asks everything once, then lets every check look at the evidence. */
public final class Diagnosis {
    private final DnsClient client;
    private final ResolutionProfile profile;

    public Diagnosis(DnsClient client, ResolutionProfile profile) {
        this.client = client;
        this.profile = profile;
    }

    /**
     * Blocks; interrupting the thread stops it.
     *
     * @param onProgress gets each thing that was done, one at a time, on any thread
     * @throws CancellationException if the thread is interrupted; it stays so
     */
    public Report run(DomainName domain, Consumer<Progress> onProgress) {
        long start = System.nanoTime();
        Surveyor surveyor = new Surveyor(client, profile);
        Survey survey = surveyor.survey(domain, onProgress);
        List<Verdict> verdicts =
                Catalogue.all().stream().map(check -> check.of(survey)).toList();
        List<Trace> traces = Stream.concat(
                        Stream.of(survey.way()),
                        survey.traces().values().stream()
                                .sorted(Comparator.comparing(
                                        each -> each.question().toString())))
                .toList();
        return new Report(domain, verdicts, traces, surveyor.packets(), System.nanoTime() - start);
    }
}
