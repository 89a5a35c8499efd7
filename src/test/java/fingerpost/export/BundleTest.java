package fingerpost.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BundleTest {
    @Test
    void filesStandInTheOrderOfTheirPathsAndAreNotChangedLater() {
        Map<String, String> files = new HashMap<>(Map.of("b", "2", "a", "1", "a/c", "3"));
        Bundle bundle = Bundle.of(files, List.of());
        files.put("d", "4");
        assertThat(bundle.files()).containsExactly(Map.entry("a", "1"), Map.entry("a/c", "3"), Map.entry("b", "2"));
        assertThatThrownBy(() -> bundle.files().put("d", "4")).isInstanceOf(UnsupportedOperationException.class);
    }
}
