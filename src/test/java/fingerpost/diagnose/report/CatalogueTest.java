package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    /** Found by tests of their own: they depend on the scope and the families, or are only worth knowing. */
    private static final Set<String> ELSEWHERE =
            Set.of("NS04", "NS05", "NS06", "NS08", "IP04", "CN13", "WC01", "TTL03");

    @Test
    void everyCheckHasACodeOfItsOwnInTheOrderOfTheGroups() {
        List<String> codes = Catalogue.all().stream().map(LiveCheck::code).toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes.stream().map(Group::of).toList()).isSorted().doesNotContain(Group.OTHER);
    }

    @Test
    void everyCheckHasAPreparedFault() {
        Set<String> prepared = new java.util.TreeSet<>(ELSEWHERE);
        Faults.all().forEach(each -> prepared.addAll(each.codes()));
        assertThat(prepared)
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.all().stream().map(LiveCheck::code).toList());
    }
}
