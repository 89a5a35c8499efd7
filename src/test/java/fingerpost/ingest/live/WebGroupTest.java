package fingerpost.ingest.live;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebGroupTest {
    private static final DomainName APEX = DomainName.of("example.com");

    private static ZoneSeen zone(Set<DomainName> cuts, String... lines) {
        return zone(APEX, cuts, lines);
    }

    /** A zone with the records of these lines. */
    static ZoneSeen zone(DomainName apex, Set<DomainName> cuts, String... lines) {
        Map<String, RRset> sets = new LinkedHashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            DomainName owner = words[0].equals("@") ? apex : DomainName.of(words[0], apex);
            RecordType type = RecordType.of(words[1]);
            Rdata rdata = Rdata.parse(type, words[2], apex);
            sets.merge(
                    words[0] + words[1],
                    RRset.of(owner, new Ttl(300), rdata),
                    (a, b) -> new RRset(
                            owner,
                            type,
                            a.ttl(),
                            Stream.concat(a.rdata().stream(), b.rdata().stream())
                                    .toList()));
        }
        return new ZoneSeen(
                apex, HostedZone.of(Id.of("zone"), apex).soa(), new Ttl(3600), List.copyOf(sets.values()), cuts, false);
    }

    private static List<String> groups(ZoneSeen... zones) {
        return WebGroup.of(List.of(zones)).stream()
                .map(each ->
                        each.names().stream().map(name -> name.relativeTo(APEX)).collect(Collectors.joining(" "))
                                + " at " + each.addresses())
                .toList();
    }

    @Test
    void namesWithTheSameAddressesAndTheirAliasesStandTogether() {
        assertThat(groups(zone(
                        Set.of(),
                        "@ A 192.0.2.1",
                        "@ AAAA 2001:db8::1",
                        "www A 192.0.2.1",
                        "www AAAA 2001:db8::1",
                        "api CNAME www",
                        "v2.api CNAME api",
                        "blog A 192.0.2.2",
                        "* A 192.0.2.2")))
                .containsExactlyInAnyOrder("@ api v2.api www at [192.0.2.1, 2001:db8::1]", "* blog at [192.0.2.2]");
    }

    @Test
    void noAddressStandsInTwoGroups() {
        assertThat(groups(zone(
                        Set.of(),
                        "a A 192.0.2.1",
                        "b A 192.0.2.2",
                        "c A 192.0.2.3",
                        "both A 192.0.2.1",
                        "both A 192.0.2.2")))
                .containsExactlyInAnyOrder("c at [192.0.2.3]", "a b both at [192.0.2.1, 192.0.2.2]");
    }

    @Test
    void serversOfOtherThingsAreNoWebServers() {
        assertThat(groups(zone(
                        Set.of(),
                        "@ NS dns-a",
                        "@ MX 10 post",
                        "_sip._tcp SRV 1 1 5060 phone",
                        "dns-a A 192.0.2.1",
                        "post A 192.0.2.2",
                        "phone A 192.0.2.3",
                        "mail A 192.0.2.4",
                        "vpn A 192.0.2.5",
                        "_x A 192.0.2.6",
                        "shop A 192.0.2.7")))
                .containsExactly("shop at [192.0.2.7]");
    }

    @Test
    void glueIsNoWebServer() {
        assertThat(groups(zone(Set.of(DomainName.of("eu.example.com")), "eu NS www.eu", "www.eu A 192.0.2.1")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a CNAME b|b CNAME a", "a CNAME a", "a CNAME gone", "a CNAME www.example.net."})
    void anAliasThatEndsNowhereHereJoinsNoGroup(String lines) {
        List<String> all = new java.util.ArrayList<>(List.of(lines.split("\\|", -1)));
        all.add("www A 192.0.2.1");
        assertThat(groups(zone(Set.of(), all.toArray(String[]::new)))).containsExactly("www at [192.0.2.1]");
    }
}
