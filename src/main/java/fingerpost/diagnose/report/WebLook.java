package fingerpost.diagnose.report;

import fingerpost.diagnose.Trace;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.web.CaaSet;
import fingerpost.diagnose.web.WebOptions;
import fingerpost.diagnose.web.WebSurvey;
import fingerpost.dns.Caa;
import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.topology.Topology;
import fingerpost.wire.web.WebClient;
import java.util.Comparator;
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
        Stream.concat(survey.names().stream(), Records.targets(survey.records(host, RecordType.HTTPS)).stream())
                .filter(each -> !survey.addresses(each).isEmpty())
                .forEach(each -> others.put(each, addresses(survey, each)));
        known = known.withOthers(others);
        if (survey.complete() && !survey.authorities().isEmpty() && !isAlias(survey, host)) {
            known = known.withBindings(List.copyOf(Records.data(survey.records(host, RecordType.HTTPS), Https.class)));
            known = caa(survey, host).map(known::withCaa).orElse(known);
        }
        return known;
    }

    /** Those of the alias's target count then, and they were not asked for. */
    private static boolean isAlias(Survey survey, DomainName host) {
        return survey.addressTraces(host).stream().map(Trace::chain).anyMatch(each -> !each.isEmpty());
    }

    /** The nearest CAA records (RFC 8659 section 3), as far up as names were looked at; empty where more would be to ask. */
    private static Optional<CaaSet> caa(Survey survey, DomainName host) {
        return survey.names().stream()
                .filter(host::isAtOrBelow)
                .sorted(Comparator.comparingInt(
                                (DomainName each) -> each.labels().size())
                        .reversed())
                .map(each -> new CaaSet(each, Records.data(survey.records(each, RecordType.CAA), Caa.class)))
                .filter(each -> !each.records().isEmpty())
                .findFirst();
    }
}
