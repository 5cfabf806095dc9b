package dk.samvaer.starter.testkit.contract;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The Javadoc of the service and of the starter, read from their sources, so that the contract says what the code says. */
final class Javadocs {
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("../service-starter/src/main/java"));

    private final Map<String, Comment> comments = new HashMap<>();

    /** What stands before a type or a method: its text, and that of each {@code @param}. */
    private record Comment(String text, Map<String, String> params) {}

    static Javadocs read() {
        var docs = new Javadocs();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = SOURCES.stream()
                    .filter(Files::isDirectory)
                    .flatMap(Javadocs::files)
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    ignored -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            var trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                docs.new Reader(trees).scan(unit, null);
            }
            return docs;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the type's own comment says, empty if it says nothing. */
    Optional<String> of(Class<?> type) {
        return text(type.getName());
    }

    /** What is said of the component of a record. */
    Optional<String> of(Class<?> type, String component) {
        return param(type.getName(), component);
    }

    Optional<String> ofMethod(Class<?> type, String method) {
        return text(type.getName() + "#" + method);
    }

    Optional<String> ofParameter(Class<?> type, String method, String parameter) {
        return param(type.getName() + "#" + method, parameter);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(comments.get(name)).map(Comment::text).filter(text -> !text.isBlank());
    }

    private Optional<String> param(String name, String param) {
        return Optional.ofNullable(comments.get(name))
                .map(comment -> comment.params().get(param));
    }

    /** Begins with a capital and ends with a full stop. */
    private static String sentence(List<? extends DocTree> parts) {
        var text = parts.stream().map(Javadocs::plain).collect(Collectors.joining());
        var line = text.replaceAll("</?[a-zA-Z]+>", " ").replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return line;
        }
        var whole =
                Character.isLetter(line.charAt(0)) ? Character.toUpperCase(line.charAt(0)) + line.substring(1) : line;
        return whole.endsWith(".") ? whole : whole + ".";
    }

    private static String plain(DocTree part) {
        return switch (part) {
            case LiteralTree code -> "`" + code.getBody().getBody() + "`";
            case LinkTree link -> "`" + link.getReference().getSignature().replaceAll(".*[#.]", "") + "`";
            default -> part.toString();
        };
    }

    private static Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable String> {
        private final DocTrees trees;

        private Reader(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable String outer) {
            var name = outer == null ? qualified(type) : outer + "$" + type.getSimpleName();
            note(name);
            return super.visitClass(type, name);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable String type) {
            note(type + "#" + method.getName());
            return null;
        }

        private String qualified(ClassTree type) {
            return getCurrentPath().getCompilationUnit().getPackageName() + "." + type.getSimpleName();
        }

        private void note(String name) {
            TreePath here = getCurrentPath();
            DocCommentTree comment = trees.getDocCommentTree(here);
            if (comment != null) {
                comments.putIfAbsent(name, new Comment(sentence(comment.getFullBody()), params(comment)));
            }
        }

        private static Map<String, String> params(DocCommentTree comment) {
            return comment.getBlockTags().stream()
                    .filter(ParamTree.class::isInstance)
                    .map(ParamTree.class::cast)
                    .filter(param -> !param.isTypeParameter())
                    .collect(Collectors.toMap(
                            param -> param.getName().getName().toString(),
                            param -> sentence(param.getDescription()),
                            (one, other) -> one));
        }
    }

    /** The name of the components of a record, in their order. */
    static List<String> components(Class<?> record) {
        var components = record.getRecordComponents();
        return components == null
                ? List.of()
                : Arrays.stream(components)
                        .map(component -> component.getName())
                        .toList();
    }
}
