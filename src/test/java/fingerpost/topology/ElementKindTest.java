package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ElementKindTest {
    @Test
    void everyElementHasAKindAndAWord() {
        Set<ElementKind> kinds =
                Shop.topology().elements().stream().map(ElementKind::of).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(ElementKind.values());
        assertThat(Arrays.stream(ElementKind.values()).map(ElementKind::word)).doesNotHaveDuplicates();
        assertThat(ElementKind.of(Shop.cdn()).word()).isEqualTo("external endpoint");
    }

    @Test
    void profilesStubsAndEndpointsHaveWords() {
        assertThat(Arrays.stream(Resolver.Profile.values()).map(Resolver.Profile::word))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(ClientGroup.Stub.values()).map(ClientGroup.Stub::word))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(ExternalEndpoint.Kind.values()).map(ExternalEndpoint.Kind::word))
                .doesNotHaveDuplicates();
    }
}
