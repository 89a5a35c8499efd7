package fingerpost.export.powerdns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuaTextTest {
    @Test
    void anExpressionIsReadBackAsItWasMeant() {
        Lua expression = Lua.call(
                "choose", Lua.table(), new Lua.Word("true"), Lua.whole(7), Lua.table(Lua.text("a, b"), Lua.text("")));
        assertThat(LuaText.print(expression)).isEqualTo("choose({},true,7,{'a, b',''})");
        assertThat(LuaText.parse(LuaText.print(expression))).isEqualTo(expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'open", "{1", "f(1", "{1 2}", "f(1)g", "{1,}", "'a'..'b'", "Name"})
    void whatIsNoExpressionIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LuaText.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "\\", "\n", "\u00e9", ";", "{"})
    void aTextHasNoCharacterWithAMeaning(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Lua.text("a" + text));
    }

    @Test
    void functionsComeOnceAndWithThoseThatTheyNeed() {
        Lua probe = Lua.call("tcp", Lua.whole(80), Lua.whole(1), Lua.table(Lua.text("192.0.2.1")));
        List<String> functions = LuaFunction.in(Lua.call("both", probe, probe));
        assertThat(functions).hasSize(3);
        assertThat(functions.get(0)).startsWith("local function up(");
        assertThat(functions.get(1)).startsWith("local function tcp(");
        assertThat(functions.get(2)).startsWith("local function both(");
    }
}
