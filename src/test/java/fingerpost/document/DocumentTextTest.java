package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentTextTest {
    private static final int DESIGNS = 2_000;

    @Test
    void everyDesignComesBackAsItWasAndIsSavedToTheSameBytes() throws DocumentProblem {
        Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
        for (int seed = 0; seed < DESIGNS; seed++) {
            Document document = RandomDocument.of(seed);
            String text = DocumentText.write(document);
            Document read = DocumentText.read(text);
            assertThat(read.topology()).as("seed %d", seed).isEqualTo(document.topology());
            assertThat(read.diagram()).as("seed %d", seed).isEqualTo(document.diagram());
            assertThat(read.unknown()).as("seed %d", seed).isEqualTo("{}");
            assertThat(DocumentText.write(read)).as("seed %d", seed).isEqualTo(text);
            kinds.addAll(
                    read.topology().elements().stream().map(ElementKind::of).collect(Collectors.toSet()));
        }
        assertThat(kinds).containsExactlyInAnyOrder(ElementKind.values());
    }

    @Test
    void elementsOfAKindKeepTheirOrder() throws DocumentProblem {
        Document document = RandomDocument.of(3);
        Document read = DocumentText.read(DocumentText.write(document));
        for (ElementKind kind : ElementKind.values()) {
            assertThat(ids(read, kind)).isEqualTo(ids(document, kind));
        }
    }

    private static java.util.List<String> ids(Document document, ElementKind kind) {
        return document.topology().elements().stream()
                .filter(each -> ElementKind.of(each) == kind)
                .map(Element::id)
                .map(Object::toString)
                .toList();
    }
}
