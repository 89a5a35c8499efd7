package fingerpost.ingest.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rcode;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.wire.Limits;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The corners of an import, with servers that are designs themselves. */
class ImportOnPaperTest {
    private final DesignNet net = new DesignNet().delegating("example.com", 2);

    private Imported imported(Topology design, String... names) throws ImportFailure {
        return net.serving(2, design).imported("example.com", names);
    }

    private static List<String> sets(Imported imported) {
        return imported.topology()
                .zones()
                .getFirst()
                .recordSets()
                .map(set -> set.owner().relativeTo(DomainName.of("example.com")) + " " + set.type() + " "
                        + set.policy().records().stream().map(Rdata::text).toList())
                .filter(each -> !each.startsWith("s2 ") && !each.startsWith("@ NS "))
                .toList();
    }

    private static List<String> said(Imported imported, ImportNote.Kind kind) {
        return imported.notes().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.where() + ": " + each.message())
                .toList();
    }

    @Test
    void aNameIsWrittenWhereItDiffersFromTheWildcardInAnyType() throws ImportFailure {
        Topology design = DesignNet.design(
                "example.com",
                "* A 192.0.2.9",
                "* TXT any",
                "www A 192.0.2.9",
                "www TXT own",
                "api A 192.0.2.8",
                "mail AAAA 2001:db8::1");
        assertThat(sets(imported(design)))
                .containsExactly(
                        "* A [192.0.2.9]",
                        "* TXT [\"any\"]",
                        "api A [192.0.2.8]",
                        "mail AAAA [2001:db8::1]",
                        "www A [192.0.2.9]",
                        "www TXT [\"own\"]");
    }

    @Test
    void aNameBelowAWrittenOneIsNotTheWildcards() throws ImportFailure {
        Topology design = DesignNet.design(
                "example.com", "* A 192.0.2.9", "eu A 192.0.2.1", "x.eu A 192.0.2.9", "y.x.eu A 192.0.2.9");
        assertThat(sets(imported(design, "y.x.eu", "nobody.eu", "some.where")))
                .containsExactlyInAnyOrder(
                        "* A [192.0.2.9]", "eu A [192.0.2.1]", "x.eu A [192.0.2.9]", "y.x.eu A [192.0.2.9]");
    }

    @Test
    void aWildcardOfAnInnerLevelWinsOverTheOuter() throws ImportFailure {
        Topology design = DesignNet.design("example.com", "* A 192.0.2.9", "*.eu A 192.0.2.8");
        assertThat(sets(imported(design, "a.eu", "b.c.eu", "www")))
                .containsExactly("* A [192.0.2.9]", "*.eu A [192.0.2.8]");
    }

    @Test
    void aServerThatMakesNamesUpWithoutAWildcardIsTold() throws ImportFailure {
        net.twisting(
                2,
                response -> response.question().type().equals(RecordType.A)
                                && response.rcode() == Rcode.NXDOMAIN
                                && !response.question().name().isWildcard()
                        ? answered(response, "192.0.2.77")
                        : response);
        assertThat(said(imported(DesignNet.design("example.com")), ImportNote.Kind.NOT_SEEN))
                .anyMatch(each -> each.startsWith("*.example.com: Names that nobody wrote are answered (A 192.0.2.77"));
    }

    private static Response answered(Response response, String address) {
        Rdata rdata = Rdata.parse(RecordType.A, address);
        return new Response(
                response.question(),
                Rcode.NOERROR,
                true,
                List.of(RRset.of(response.question().name(), new Ttl(60), rdata)),
                List.of(),
                List.of(),
                0);
    }

    @Test
    void typesThatOnlyAnAnswerToAnyNamesAreAskedFor() throws ImportFailure {
        assertThat(sets(imported(DesignNet.design("example.com", "www TYPE65300 \\# 2 beef", "www A 192.0.2.1"))))
                .contains("www TYPE65300 [\\# 2 beef]");
    }

    @Test
    void whatASignerWritesIsLeftOutAndSaid() throws ImportFailure {
        Imported signed = imported(
                DesignNet.design("example.com", "@ DNSKEY \\# 4 01010308", "@ CDS \\# 4 01010308", "www A 192.0.2.1"));
        assertThat(sets(signed)).containsExactly("www A [192.0.2.1]");
        assertThat(said(signed, ImportNote.Kind.SEEN))
                .anyMatch(each -> each.startsWith("example.com: The zone is signed."));
    }

    @Test
    void aChainInsideTheZoneIsFollowedToItsEnd() throws ImportFailure {
        String[] chain = Stream.concat(
                        Stream.of("www CNAME n1"),
                        IntStream.range(1, 12)
                                .mapToObj(i -> i == 11 ? "n11 A 192.0.2.5" : "n" + i + " CNAME n" + (i + 1)))
                .toArray(String[]::new);
        assertThat(sets(imported(DesignNet.design("example.com", chain))))
                .hasSize(12)
                .contains("n11 A [192.0.2.5]");
    }

    @Test
    void aDelegationHasItsDsAndItsGlueAndNothingElseOfTheZoneBelow() throws ImportFailure {
        Topology design = DesignNet.design(
                "example.com",
                "eu NS ns.eu",
                "eu NS ns.example.net.",
                "eu DS 1 8 2 0102030405060708091011121314151617181920212223242526272829303132",
                "ns.eu A 127.0.0.9",
                "ns.eu AAAA 2001:db8::9",
                "www.eu A 192.0.2.1");
        Imported imported = imported(design, "www.eu");
        assertThat(sets(imported))
                .hasSize(4)
                .contains("eu NS [ns.eu.example.com., ns.example.net.]", "ns.eu AAAA [2001:db8::9]")
                .noneMatch(each -> each.startsWith("www.eu"));
        assertThat(said(imported, ImportNote.Kind.NOT_SEEN)).anyMatch(each -> each.startsWith("eu.example.com: It is"));
    }

    @Test
    void aZoneBelowOnTheSameServerIsFoundThoughItShowsInNoReferral() throws ImportFailure {
        HostedZone below = DesignNet.zone("eu.example.com", "www A 192.0.2.3");
        Topology design = DesignNet.design("example.com", "eu NS s2.eu", "s2.eu A 127.0.0.2", "www A 192.0.2.1")
                .with(below);
        Imported imported = imported(design, "www.eu");
        assertThat(imported.topology().zones())
                .extracting(each -> each.apex().host())
                .containsExactly("example.com", "eu.example.com");
        assertThat(sets(imported)).noneMatch(each -> each.startsWith("www.eu"));
        assertThat(imported.topology().zones().get(1).find(DomainName.of("www.eu.example.com"), "A"))
                .isPresent();
    }

    @Test
    void oneImportHasSoManyZones() throws ImportFailure {
        String[] cuts = IntStream.range(0, Limits.IMPORT_ZONES + 2)
                .mapToObj(i -> "z" + i + " NS s2.z" + i)
                .toArray(String[]::new);
        Topology design = DesignNet.design("example.com", cuts);
        for (int i = 0; i < cuts.length; i++) {
            design = design.with(DesignNet.zone("z" + i + ".example.com"));
        }
        String[] names = IntStream.range(0, cuts.length).mapToObj(i -> "z" + i).toArray(String[]::new);
        Imported imported = imported(design, names);
        assertThat(imported.topology().zones()).hasSize(Limits.IMPORT_ZONES);
        assertThat(said(imported, ImportNote.Kind.NOT_SEEN).stream().filter(each -> each.contains("zone of its own")))
                .hasSize(3);
    }

    @Test
    void oneImportFollowsSoManyNamesOutside() throws ImportFailure {
        String[] aliases = IntStream.range(0, Limits.IMPORT_TARGETS + 2)
                .mapToObj(i -> "c" + i + " CNAME c" + i + ".example.net.")
                .toArray(String[]::new);
        String[] names =
                IntStream.range(0, aliases.length).mapToObj(i -> "c" + i).toArray(String[]::new);
        Imported imported = imported(DesignNet.design("example.com", aliases), names);
        assertThat(imported.topology().all(ExternalEndpoint.class)).hasSize(Limits.IMPORT_TARGETS);
        assertThat(said(imported, ImportNote.Kind.NOT_SEEN).stream().filter(each -> each.contains("was not followed")))
                .hasSize(2);
        assertThat(said(imported, ImportNote.Kind.SEEN))
                .contains("c0.example.net: The name does not exist; whatever leads there leads nowhere.");
    }

    @Test
    void oneZoneIsAskedForSoManyNames() throws ImportFailure {
        String[] names = IntStream.range(0, Limits.IMPORT_NAMES + 5)
                .mapToObj(i -> "n" + i)
                .toArray(String[]::new);
        Imported imported = imported(DesignNet.design("example.com", "n3 A 192.0.2.1"), names);
        assertThat(sets(imported)).contains("n3 A [192.0.2.1]");
        assertThat(said(imported, ImportNote.Kind.NOT_SEEN))
                .anyMatch(each -> each.contains("more than " + Limits.IMPORT_NAMES + " names"));
        assertThat(net.asked.stream().map(each -> each.name()).distinct()).hasSizeLessThan(Limits.IMPORT_NAMES + 20);
    }

    @Test
    void ofThreeServersTheOneThatDiffersIsOutvotedAndALameOneIsLeftAside() throws ImportFailure {
        Topology good = DesignNet.design("example.com", "www A 192.0.2.1");
        DesignNet wide = new DesignNet()
                .delegating("example.com", 2, 3, 4, 5)
                .serving(2, DesignNet.design("example.com", "www A 192.0.2.66"))
                .serving(3, good)
                .serving(4, good)
                .serving(5, DesignNet.design("example.net"));
        Imported imported = wide.imported("example.com");
        assertThat(sets(imported)).contains("www A [192.0.2.1]");
        assertThat(said(imported, ImportNote.Kind.DISAGREEMENT))
                .anyMatch(each -> each.startsWith("www.example.com: A: 127.0.0.2#53 says A 192.0.2.66"));
        assertThat(said(imported, ImportNote.Kind.NOT_SEEN))
                .contains("example.com: 127.0.0.5#53 does not answer for the zone and was not asked further.");
    }

    @Test
    void moreServersThanThreeAreNotAskedForEverything() throws ImportFailure {
        Topology good = DesignNet.design("example.com", "www A 192.0.2.1");
        DesignNet wide = new DesignNet().delegating("example.com", 2, 3, 4, 5, 6);
        for (int i = 2; i < 7; i++) {
            wide.serving(i, good);
        }
        assertThat(said(wide.imported("example.com"), ImportNote.Kind.SEEN))
                .anyMatch(each -> each.contains("5 servers answer for the zone; 3 of them"));
        assertThat(wide.asked.stream()
                        .filter(each -> each.name().equals(DomainName.of("www.example.com"))
                                && each.type().equals(RecordType.MX)))
                .hasSize(Limits.IMPORT_SERVERS);
    }

    @ParameterizedTest
    @CsvSource({
        "ns1.dns.example.net., ns2.dns.example.net., dns.example.net",
        "ns1.dns.example.net., ns1.dns.example.org., ''",
        "ns1.dns.example.net., s2, dns.example.net",
    })
    void theProviderOfAZoneIsTheDomainOfItsForeignServers(String one, String other, String provider)
            throws ImportFailure {
        Imported imported = imported(DesignNet.design("example.com", "@ NS " + one, "@ NS " + other));
        assertThat(imported.topology().zones().getFirst().provider()).isEqualTo(provider);
    }

    @Test
    void anApexThatSharesOnlySomeAddressesWithAnAliasKeepsThem() throws ImportFailure {
        net.delegating("example.net", 3)
                .serving(3, DesignNet.design("example.net", "lb A 192.0.2.1", "lb A 192.0.2.2"));
        Imported imported = imported(DesignNet.design("example.com", "@ A 192.0.2.1", "www CNAME lb.example.net."));
        assertThat(sets(imported)).contains("@ A [192.0.2.1]");
        assertThat(said(imported, ImportNote.Kind.GUESSED)).anyMatch(each -> each.contains("seems to flatten"));
    }

    @Test
    void theStartAndTheUsualTtlAreTheZones() throws ImportFailure {
        Soa soa = new Soa(
                DomainName.of("hidden.example.net"),
                DomainName.of("admin.example.net"),
                77,
                new Ttl(1),
                new Ttl(2),
                new Ttl(3),
                new Ttl(4));
        HostedZone zone = DesignNet.zone("example.com", "www A 192.0.2.1", "api A 192.0.2.2");
        HostedZone live = new HostedZone(Id.of("z"), zone.apex(), new Ttl(5), soa, new Ttl(99), "", zone.entries());
        HostedZone seen =
                imported(Topology.of("", "", List.of(live))).topology().zones().getFirst();
        assertThat(seen.soa()).isEqualTo(soa);
        assertThat(seen.soaTtl()).isEqualTo(new Ttl(99));
        assertThat(seen.defaultTtl()).isEqualTo(new Ttl(300));
        assertThat(seen.entries()).filteredOn(RecordSet.class::isInstance).hasSize(4);
    }

    @Test
    void theNotesStayWithTheDesign() throws ImportFailure {
        Imported imported = imported(DesignNet.design("example.com", "www A 192.0.2.1"));
        assertThat(imported.topology().title()).isEqualTo("example.com");
        assertThat(imported.topology().note())
                .startsWith("Imported from live answers of example.com on ")
                .contains(
                        "\nexample.com (not seen): Besides the names that were asked for, example.com may have others");
    }

    @Test
    void aDomainWhoseServersOnlyRefuseCannotBeImported() {
        net.serving(2, DesignNet.design("example.net"));
        assertThatThrownBy(() -> net.imported("example.com"))
                .isInstanceOf(ImportFailure.class)
                .hasMessageContaining("No server of example.com answers for it")
                .hasMessageContaining("fingerpost diagnose example.com");
    }
}
