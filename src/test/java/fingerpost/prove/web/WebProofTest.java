package fingerpost.prove.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.dns.IpAddress;
import fingerpost.export.Bundle;
import fingerpost.export.nginx.NginxExporter;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a proof asks of a service besides its table. */
class WebProofTest {
    @BeforeAll
    static void nginxIsThere() {
        RealServers.require("nginx");
    }

    private static Topology design(Balancing balancing, Optional<String> cookie, int... weights) {
        List<fingerpost.topology.Element> elements = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            Id id = Id.of("b" + i);
            elements.add(Backend.of(id, "B", new Host.AtAddress(IpAddress.of("192.0.2." + (10 + i))), 8080));
            members.add(Member.weighted(id, weights[i]));
        }
        elements.add(new Service(Id.of("shop"), "Shop", members, balancing, cookie, 0, Optional.empty()));
        elements.add(new Proxy(
                Id.of("edge"),
                "Edge",
                Proxy.Kind.NGINX,
                List.of(IpAddress.of("203.0.113.1")),
                List.of(new Server(
                        List.of(Listen.http()),
                        List.of(ServerName.of("www.example.com")),
                        Optional.empty(),
                        List.of(Location.all(ProxyPass.to(Id.of("shop"))))))));
        return Topology.of("", "", elements);
    }

    private static List<Proven> proven(Topology written, Topology told) throws Exception {
        Bundle bundle = new NginxExporter().export(written, "1.22", Map.of());
        return WebProof.of(told, bundle, new NginxGround(), Watch.nobody());
    }

    private static Proven one(List<Proven> proven, String part) {
        return proven.stream()
                .filter(each -> each.question().contains(part))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void chanceIsMeasuredAndADeadBackendIsLeftOut() throws Exception {
        Topology design = design(new Balancing.RandomTwo(), Optional.empty(), 3, 1, 1);
        List<Proven> proven = proven(design, design);
        assertThat(proven).allMatch(Proven::agrees);
        assertThat(one(proven, ", 180 times").reason()).contains("180 asked", "4 standard errors");
        assertThat(one(proven, "after b0 died").observed()).isEqualTo("200 any backend sees Host www.example.com");
    }

    @Test
    void whenTheOnlyBackendDiesBothSay502() throws Exception {
        Topology design = design(new Balancing.RoundRobin(), Optional.empty(), 1);
        assertThat(one(proven(design, design), "after b0 died").observed()).isEqualTo("502");
    }

    @Test
    void weightsThatAreNotTheDesignsAreFoundInTheSequence() throws Exception {
        Topology design = design(new Balancing.RoundRobin(), Optional.empty(), 1, 1);
        Topology other = design(new Balancing.RoundRobin(), Optional.empty(), 5, 1);
        assertThat(proven(design, design)).allMatch(Proven::agrees);
        assertThat(proven(other, design)).anyMatch(each -> each.verdict() == Verdict.DIFFERS);
    }

    @Test
    void aSessionStaysWhereTheCookieIsHashedAndAKeyKeepsItsBackend() throws Exception {
        Topology session = design(new Balancing.RoundRobin(), Optional.of("sid"), 1, 1, 1);
        assertThat(one(proven(session, session), "with the cookie sid").observed())
                .isEqualTo("always one backend");
        Topology key = design(new Balancing.Hash(new HashKey.RequestUri(), true), Optional.empty(), 1, 1, 1);
        assertThat(proven(key, key)).allMatch(Proven::agrees);
    }

    @Test
    void aSessionThatMovesIsFound() throws Exception {
        Topology session = design(new Balancing.RoundRobin(), Optional.of("sid"), 1, 1, 1);
        Topology without = design(new Balancing.RoundRobin(), Optional.empty(), 1, 1, 1);
        assertThat(one(proven(without, session), "with the cookie sid").agrees())
                .isFalse();
    }
}
