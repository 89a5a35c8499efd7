package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static Topology sample(String name) throws DocumentProblem {
        return DocumentFile.read(Path.of("sample-topologies", name + ".topology.json"))
                .topology();
    }

    private static List<IpAddress> addresses(String... texts) {
        return Stream.of(texts).map(IpAddress::of).toList();
    }

    @Test
    void aProxyIsTheGroupOfItsAddressesAndACanaryThatOfItsOwn() throws DocumentProblem {
        assertThat(Groups.of(sample("canary"), addresses("203.0.113.51", "192.0.2.9", "203.0.113.52")))
                .containsExactly(
                        new Group(Group.Kind.PROXY, "stable", List.of(0), List.of()),
                        new Group(Group.Kind.PROXY, "canary", List.of(2), List.of()),
                        new Group(Group.Kind.CANARY, "www.example.com.", List.of(2), List.of(2, 0)));
    }

    @Test
    void bothFamiliesOfAProxyAreOneGroup() throws DocumentProblem {
        assertThat(Groups.of(sample("load-balancer-by-host"), addresses("2001:db8:10::10", "203.0.113.10")))
                .singleElement()
                .satisfies(group -> assertThat(group.addresses()).containsExactlyInAnyOrder(0, 1));
    }

    @Test
    void whatNoAnswerLeadsToIsNoGroup() throws DocumentProblem {
        assertThat(Groups.of(sample("canary"), List.of())).isEmpty();
    }
}
