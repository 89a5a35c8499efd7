package fingerpost.diagnose.report;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.web.WebOptions;
import fingerpost.diagnose.web.WebSurvey;
import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.topology.Topology;
import fingerpost.wire.web.WebClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The part of a report that looks behind the addresses of the names. */
record WebLook(WebClient client, WebOptions options) {
    List<Verdict> of(Survey survey, Optional<Topology> design) {
        List<DomainName> hosts = survey.names().stream()
                .filter(each -> !survey.addresses(each).isEmpty())
                .toList();
        if (hosts.isEmpty()) {
            return WebSurvey.untested(
                    survey.complete()
                            ? survey.domain() + " has no address to ask."
                            : "The time was up, or a limit was reached, before an address was known.");
        }
        WebSurvey web = new WebSurvey(client);
        return hosts.stream()
                .flatMap(host -> web.run(host, addresses(survey, host), known(survey, host, design)).stream()
                        .map(each -> hosts.size() > 1 ? named(each, host) : each))
                .toList();
    }

    private static List<IpAddress> addresses(Survey survey, DomainName host) {
        return List.copyOf(survey.addresses(host));
    }

    private static Verdict named(Verdict verdict, DomainName host) {
        return switch (verdict) {
            case Verdict.Passed passed -> passed;
            case Verdict.Found found -> found;
            case Verdict.NotTested not -> new Verdict.NotTested(not.code(), not.title(), host + " " + not.why());
        };
    }

    private WebOptions known(Survey survey, DomainName host, Optional<Topology> design) {
        WebOptions known = design.map(options::withDesign).orElse(options);
        Map<DomainName, List<IpAddress>> others = new LinkedHashMap<>(options.others());
        Stream.concat(
                        survey.names().stream(),
                        bindings(survey, host).stream().flatMap(List::stream).flatMap(each -> each.target().stream()))
                .filter(each -> !survey.addresses(each).isEmpty())
                .forEach(each -> others.put(each, addresses(survey, each)));
        known = known.withOthers(others);
        Optional<List<Https>> bindings = bindings(survey, host);
        known = bindings.isPresent() ? known.withBindings(List.copyOf(bindings.get())) : known;
        return ClosestCaa.of(survey, host).map(known::withCaa).orElse(known);
    }

    /** The HTTPS records of the name, or at the end of its alias; empty where they were not looked up. */
    private static Optional<List<Https>> bindings(Survey survey, DomainName host) {
        if (isAlias(survey, host)) {
            return survey.trace(host, RecordType.HTTPS)
                    .filter(each -> each.outcome() == Outcome.ANSWER || each.outcome() == Outcome.NODATA)
                    .map(each -> Records.data(each.answers(), Https.class));
        }
        return survey.complete() && !survey.authorities().isEmpty()
                ? Optional.of(Records.data(survey.records(host, RecordType.HTTPS), Https.class))
                : Optional.empty();
    }

    private static boolean isAlias(Survey survey, DomainName host) {
        return survey.addressTraces(host).stream().map(Trace::chain).anyMatch(each -> !each.isEmpty());
    }
}
