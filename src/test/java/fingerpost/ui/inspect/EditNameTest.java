package fingerpost.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.speech.Language;
import fingerpost.ui.speech.Speech;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditNameTest {
    @AfterEach
    void speakEnglish() {
        Speech.speak(Language.ENGLISH);
    }

    @Test
    void whatIsDoneInAFieldIsSaidAsASentence() {
        assertThat(EditName.of("Default TTL", "zone example.com")).isEqualTo("Change default TTL of zone example.com");
        assertThat(EditName.of("", "www.example.com")).isEqualTo("Change www.example.com");
        assertThat(EditName.of(Speech.of("Add {0}", "answer"), "www.example.com"))
                .isEqualTo("Add answer to www.example.com");
        assertThat(EditName.of(Speech.of("Move {0} up", "answer"), "www.example.com"))
                .isEqualTo("Move answer up of www.example.com");
    }

    @Test
    void germanHasItsOwnOrder() {
        Speech.speak(Language.GERMAN);
        assertThat(EditName.of("Port", "Backend app")).isEqualTo("Port von Backend app ändern");
        assertThat(EditName.of(Speech.of("Add {0}", "Eintrag"), "www.example.com"))
                .isEqualTo("Eintrag hinzufügen zu www.example.com");
    }
}
