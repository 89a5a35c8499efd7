package fingerpost.export.zonefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.A;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.Loss.Status;
import fingerpost.export.Losses;
import fingerpost.topology.Alias;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneFolderTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName WWW = DomainName.of("www.example.com");
    private static final Ttl TTL = new Ttl(60);
    private static final Fixed HERE = new Fixed(List.of(A.of("192.0.2.1")));
    private static final Fixed THERE = new Fixed(List.of(A.of("192.0.2.2")));
    private static final HostedZone ZONE = HostedZone.of(Id.of("zone"), APEX)
            .with(RecordSet.fixed(APEX, TTL, new Ns(DomainName.of("ns.example.net"))))
            .with(RecordSet.fixed(WWW, TTL, A.of("192.0.2.1")));

    private final Losses losses = new Losses();

    private ZoneFile write(HostedZone zone, ZoneReading reading) {
        Line line = new Line(Id.of("telecom"), "Telecom", List.of(), List.of());
        Topology design = Topology.of("", "", List.of(line, zone));
        return new ZoneFolder(design, Map.of(), losses).write(zone, "a.zone", reading);
    }

    private static ZoneReading wwwAs(Telling telling) {
        return (zone, entry) -> entry.owner().equals(WWW) ? telling : Telling.USUAL;
    }

    private static List<String> records(ZoneFile file) {
        return file.text()
                .lines()
                .filter(line ->
                        !line.isEmpty() && !line.startsWith(";") && !line.startsWith("$") && !line.contains(" SOA "))
                .toList();
    }

    private List<Status> said(String type) {
        return losses.list().stream()
                .filter(loss -> loss.subject().type().equals(Optional.of(type))
                        && loss.subject().owner().equals(Optional.of(WWW)))
                .map(loss -> loss.status())
                .toList();
    }

    @Test
    void aSetInTheTargetsOwnWordsStandsWhereItsRecordsWould() {
        String lua = "www.example.com. 60 IN LUA A \"pickwrandom({{1,'192.0.2.1'}})\"";
        ZoneFile file = write(ZONE, wwwAs(new Telling.OwnWords(List.of(lua), Status.EXACT, "")));
        assertThat(records(file)).containsExactly("example.com. 60 IN NS ns.example.net.", lua);
        assertThat(file.records()).contains(ZONE.recordSets().toList().getLast().rrset());
        assertThat(said("A")).containsExactly(Status.EXACT);
    }

    @Test
    void aSetFromAnotherFileIsGlueAllTheSame() {
        HostedZone served = ZONE.with(RecordSet.fixed(APEX, TTL, new Ns(WWW)));
        ZoneFile file = write(served, wwwAs(new Telling.OwnWords(List.of(), Status.EXACT, "")));
        assertThat(records(file)).containsExactly("example.com. 60 IN NS www.example.com.");
        assertThat(file.isLoadable()).isTrue();
    }

    @Test
    void ownWordsBesideOtherDataDoNotSaveACname() {
        HostedZone served = ZONE.with(RecordSet.fixed(WWW, TTL, new Cname(APEX)));
        ZoneReading reading = (zone, entry) -> entry.typeName().equals("CNAME")
                ? new Telling.OwnWords(List.of("www.example.com. 60 IN LUA CNAME \"'a'\""), Status.EXACT, "")
                : Telling.USUAL;
        assertThat(records(write(served, reading)))
                .containsExactly("example.com. 60 IN NS ns.example.net.", "www.example.com. 60 IN A 192.0.2.1");
        assertThat(said("CNAME")).containsExactly(Status.CANNOT);
    }

    @Test
    void severalCnamesInOwnWordsAreOneRecord() {
        DomainName shop = DomainName.of("shop.example.com");
        HostedZone served = ZONE.with(new RecordSet(
                shop,
                RecordType.CNAME,
                TTL,
                new Fixed(List.of(
                        new Cname(DomainName.of("a.example.net")), new Cname(DomainName.of("b.example.net"))))));
        ZoneReading reading = (zone, entry) -> entry.owner().equals(shop)
                ? new Telling.OwnWords(List.of("shop.example.com. 60 IN LUA CNAME \"'a'\""), Status.EXACT, "")
                : Telling.USUAL;
        assertThat(records(write(served, reading))).contains("shop.example.com. 60 IN LUA CNAME \"'a'\"");
        assertThat(losses.list()).allMatch(each -> each.status() == Status.EXACT);
    }

    @Test
    void anAliasInOwnWordsIsNotFlattened() {
        HostedZone served = ZONE.with(new Alias(APEX, TTL, WWW));
        ZoneReading reading = (zone, entry) -> entry instanceof Alias
                ? new Telling.OwnWords(List.of("example.com. 60 IN ALIAS www.example.com."), Status.EXACT, "")
                : Telling.USUAL;
        assertThat(records(write(served, reading)))
                .contains("example.com. 60 IN ALIAS www.example.com.")
                .doesNotContain("example.com. 60 IN A 192.0.2.1");
    }

    @Test
    void aKnownPartIsAnsweredWithinWhatIsNotKnown() {
        ByLine byLine = new ByLine(List.of(new LineChoice(Id.of("telecom"), THERE)), Optional.of(HERE));
        Weighted policy = new Weighted(List.of(new WeightedChoice(1, byLine), new WeightedChoice(0, HERE)));
        PlainAnswer.Known telecom = part -> part instanceof ByLine lines
                ? Optional.of(PlainAnswer.of(lines.choices().getFirst().policy()))
                : Optional.empty();
        HostedZone served = ZONE.with(
                new RecordSet(WWW, ZONE.recordSets().toList().getLast().type(), TTL, policy));
        ZoneFile file = write(served, wwwAs(PlainAnswer.of(policy, telecom)));
        assertThat(records(file)).contains("www.example.com. 60 IN A 192.0.2.2");
        assertThat(said("A")).containsExactly(Status.EXACT);
    }

    @Test
    void ofTwoZonesWithOneApexTheFirstIsServed() {
        HostedZone second = HostedZone.of(Id.of("second"), APEX);
        Topology design = Topology.of("", "", List.of(ZONE, second));
        assertThat(new ZoneFolder(design, Map.of(), losses).served()).containsExactly(ZONE);
        assertThat(losses.list()).extracting(loss -> loss.subject()).contains(Subject.of(Id.of("second")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "; a comment", "$INCLUDE other", " IN A 192.0.2.1", "a IN TXT x\nb IN A 192.0.2.1", "ä"})
    void whatIsNotOneRecordIsNoLine(String line) {
        assertThatThrownBy(() -> new Telling.OwnWords(List.of(line), Status.EXACT, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one line of printable ASCII");
    }
}
