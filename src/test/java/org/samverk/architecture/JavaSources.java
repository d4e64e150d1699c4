package org.samverk.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// The program's own Java files, parsed.
final class JavaSources {
    private static final Path ROOT = Path.of("src/main/java");
    private static final Path MODULES = ROOT.resolve("org/samverk");

    private static final JavaSources ALL = parse();

    private final List<Method> methods = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();

    /// @param lines the lines of its body
    record Method(String name, List<String> lines) {}

    /// What stands between quotes.
    ///
    /// @param module the module that it stands in
    /// @param method class and method that it stands in
    record Words(String module, String method, String text) {}

    static JavaSources read() {
        return ALL;
    }

    private static JavaSources parse() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(MODULES)) {
            var paths = files.filter(file -> file.toString().endsWith(".java")).toList();
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(paths));
            var sources = new JavaSources();
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                sources.new Scanner(unit, positions).scan(unit, null);
            }
            return sources;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    List<Method> methods() {
        return methods;
    }

    List<Words> words() {
        return words;
    }

    private final class Scanner extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> lines;
        private final String module;
        private final String type;
        private String method = "";

        Scanner(CompilationUnitTree unit, SourcePositions positions) throws IOException {
            this.unit = unit;
            this.positions = positions;
            var file = Path.of(unit.getSourceFile().toUri());
            lines = Files.readAllLines(file);
            module = MODULES.toAbsolutePath().relativize(file).getName(0).toString();
            type = file.getFileName().toString().replace(".java", "");
        }

        @Override
        public Void visitMethod(MethodTree node, Void nothing) {
            var outer = method;
            method = type + "." + node.getName();
            if (node.getBody() != null) {
                var from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, node.getBody()));
                var to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, node.getBody()));
                methods.add(new Method(
                        module + "/" + method, lines.subList((int) from, Math.max((int) from, (int) to - 1))));
            }
            super.visitMethod(node, nothing);
            method = outer;
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree node, Void nothing) {
            if (node.getValue() instanceof String text) {
                words.add(new Words(module, method.isEmpty() ? type : method, text));
            }
            return super.visitLiteral(node, nothing);
        }
    }
}
