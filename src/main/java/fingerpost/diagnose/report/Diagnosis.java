package fingerpost.diagnose.report;

import fingerpost.diagnose.Report;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.drift.Drift;
import fingerpost.diagnose.survey.Progress;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Surveyor;
import fingerpost.diagnose.web.WebOptions;
import fingerpost.diagnose.web.WebSurvey;
import fingerpost.dns.DomainName;
import fingerpost.topology.Topology;
import fingerpost.wire.DnsClient;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.web.WebClient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Diagnoses domains: asks everything once, then lets every check look at the evidence. */
public final class Diagnosis {
    private final DnsClient client;
    private final ResolutionProfile profile;
    private final Optional<WebLook> web;
    private final Optional<Topology> design;
    private final int samples;

    /** Asks name servers only, and knows no design. */
    public Diagnosis(DnsClient client, ResolutionProfile profile) {
        this(client, profile, Optional.empty(), Optional.empty(), Drift.SAMPLES);
    }

    private Diagnosis(
            DnsClient client,
            ResolutionProfile profile,
            Optional<WebLook> web,
            Optional<Topology> design,
            int samples) {
        this.client = client;
        this.profile = profile;
        this.web = web;
        this.design = design;
        this.samples = samples;
    }

    /**
     * The same, which also connects to the web servers of the domain and of its {@code www}.
     *
     * @param options what the names resolve to is added to them
     */
    public Diagnosis withWeb(WebClient asks, WebOptions options) {
        return new Diagnosis(client, profile, Optional.of(new WebLook(asks, options)), design, samples);
    }

    /** The same, which also compares with those zones of the design that hold the domain or lie below it. */
    public Diagnosis withDesign(Topology topology) {
        return new Diagnosis(client, profile, web, Optional.of(topology), samples);
    }

    /** The same, which asks so often for each designed set that rotates or is drawn; 0: lines only. */
    public Diagnosis withSamples(int times) {
        return new Diagnosis(client, profile, web, design, times);
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
        Counted more = new Counted(client);
        List<Verdict> verdicts = new ArrayList<>();
        Catalogue.all().forEach(check -> verdicts.add(check.of(survey)));
        verdicts.addAll(new Signatures(surveyor.client(), profile).of(survey));
        if (design.isEmpty()) {
            verdicts.addAll(DesignChecks.untested("There is no design to compare with."));
        }
        design.ifPresent(each -> verdicts.addAll(new DesignLook(more, profile, samples, onProgress).of(domain, each)));
        verdicts.addAll(web.map(each -> each.of(survey, design))
                .orElseGet(() -> WebSurvey.untested("Web servers were not asked.")));
        List<Trace> traces = Stream.concat(
                        Stream.of(survey.way()),
                        survey.traces().values().stream()
                                .sorted(Comparator.comparing(
                                        each -> each.question().toString())))
                .toList();
        return new Report(
                domain, Merged.of(verdicts), traces, surveyor.packets() + more.packets(), System.nanoTime() - start);
    }
}
