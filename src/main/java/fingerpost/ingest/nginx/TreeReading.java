package fingerpost.ingest.nginx;

import fingerpost.ingest.nginx.Tokens.Kind;
import fingerpost.ingest.nginx.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the tree of an nginx file of its tokens; what nginx would refuse is noted, and the reading goes on behind it. */
final class TreeReading {
    private static final int DEEPEST = 64;

    private final String file;
    private final Tokens tokens;

    TreeReading(String file, String text) {
        this.file = file;
        this.tokens = new Tokens(file, text);
    }

    NginxFile file() {
        List<Item> items = new ArrayList<>();
        String end = level(items, 0);
        return new NginxFile(file, items, end, tokens.faults());
    }

    /** Reads up to the closing brace of the level, or the end of the file; returns that with what stands before it. */
    private String level(List<Item> items, int depth) {
        List<Word> words = new ArrayList<>();
        while (true) {
            Token token = tokens.next();
            switch (token.kind()) {
                case WORD -> words.add(token.word());
                case SEMICOLON, OPEN -> {
                    if (words.isEmpty()) {
                        refuse(token);
                        items.add(new Raw(token.lead() + token.raw()));
                        if (token.kind() == Kind.OPEN) {
                            nameless(items, depth);
                        }
                    } else {
                        items.add(directive(words, token, depth));
                        words = new ArrayList<>();
                    }
                }
                case CLOSE -> {
                    String end = unended(items, words, token);
                    words = new ArrayList<>();
                    if (depth > 0) {
                        return end + token.raw();
                    }
                    refuse(token);
                    items.add(new Raw(end + token.raw()));
                }
                case END -> {
                    String end = unended(items, words, token);
                    if (depth > 0) {
                        tokens.fault(
                                token,
                                "unclosed-block",
                                "The file ends before the block is closed.",
                                "Write the missing \"}\".");
                    }
                    return end;
                }
            }
        }
    }

    private Directive directive(List<Word> words, Token stop, int depth) {
        String end = stop.lead() + stop.raw();
        if (stop.kind() == Kind.SEMICOLON) {
            return new Directive(words, end, Optional.empty());
        }
        List<Item> inner = new ArrayList<>();
        if (words.getFirst().value().endsWith("_by_lua_block")) {
            inner.add(new Raw(tokens.lua()));
            return new Directive(words, end, Optional.of(new Block(inner, level(new ArrayList<>(), depth + 1))));
        }
        return new Directive(words, end, Optional.of(new Block(inner, inner(inner, stop, depth))));
    }

    private void nameless(List<Item> items, int depth) {
        List<Item> inner = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String close = depth < DEEPEST ? level(inner, depth + 1) : tokens.rest();
        new Block(inner, close).print(text);
        items.add(new Raw(text.toString()));
    }

    private String inner(List<Item> inner, Token open, int depth) {
        if (depth < DEEPEST) {
            return level(inner, depth + 1);
        }
        tokens.fault(open, "too-deep", "Blocks stand more than " + DEEPEST + " deep in each other.", "Flatten them.");
        inner.add(new Raw(tokens.rest()));
        return "";
    }

    /** What stands before the end of a level, once words that nothing ended have become a directive. */
    private String unended(List<Item> items, List<Word> words, Token end) {
        if (words.isEmpty()) {
            return end.lead();
        }
        tokens.fault(
                end,
                "unended-directive",
                "The directive " + words.getFirst().value() + " is not ended.",
                "Write a \";\" behind it.");
        items.add(new Directive(words, "", Optional.empty()));
        return end.lead();
    }

    private void refuse(Token token) {
        tokens.fault(token, "unexpected", "A \"" + token.raw() + "\" is not expected here.", "Remove it.");
    }
}
