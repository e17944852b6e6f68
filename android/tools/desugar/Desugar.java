import static org.objectweb.asm.Opcodes.*;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Desugar OUT.jar (DIR|JAR)...: turns every lambda's call site into a plain class. Android has no
 * LambdaMetafactory, and dx leaves such sites as they are: an APK with them is built without a
 * word and falls over on the phone. For the smoke APK only; what ships goes through R8.
 */
public class Desugar {
    private static final Map<String, byte[]> classes = new TreeMap<>();
    private static int sites;

    public static void main(String[] arguments) throws IOException {
        for (String input : Arrays.asList(arguments).subList(1, arguments.length)) {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) readFolder(path);
            else readJar(path);
        }
        OutputStream file = Files.newOutputStream(Path.of(arguments[0]));
        try (ZipOutputStream jar = new ZipOutputStream(new BufferedOutputStream(file))) {
            for (Map.Entry<String, byte[]> one : classes.entrySet()) {
                jar.putNextEntry(new ZipEntry(one.getKey()));
                jar.write(one.getValue());
                jar.closeEntry();
            }
        }
        System.out.println(sites + " call sites turned into classes, " + classes.size() + " classes in all");
    }

    private static void readFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(each -> each.toString().endsWith(".class"))::iterator)
                convert(folder.relativize(file).toString(), Files.readAllBytes(file));
        }
    }

    private static void readJar(Path path) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(jar.entries()))
                if (entry.getName().endsWith(".class"))
                    convert(entry.getName(), jar.getInputStream(entry).readAllBytes());
        }
    }

    private static void convert(String name, byte[] bytes) {
        // dx knows nothing of Java 9.
        if (name.startsWith("META-INF/") || name.endsWith("module-info.class")) return;
        ClassNode host = new ClassNode();
        new ClassReader(bytes).accept(host, 0);
        int found = 0;
        for (MethodNode method : new ArrayList<>(host.methods))
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (!(instruction instanceof InvokeDynamicInsnNode)) continue;
                InvokeDynamicInsnNode site = (InvokeDynamicInsnNode) instruction;
                if (!site.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory"))
                    throw new IllegalStateException(name + ": " + site.bsm);
                String lambda = host.name + "$$Lam$" + found;
                new Lambda(host, lambda, found, site).write();
                MethodInsnNode call = new MethodInsnNode(INVOKESTATIC, lambda, "make", site.desc, false);
                method.instructions.set(instruction, call);
                found++;
            }
        sites += found;
        if (found > 0) {
            ClassWriter writer = new ClassWriter(0);
            host.accept(writer);
            bytes = writer.toByteArray();
        }
        classes.put(name, bytes);
    }

    /** One call site and the class that takes its place. */
    private static final class Lambda {
        final ClassNode host;
        final String name;
        final InvokeDynamicInsnNode site;
        final Type[] captured;
        final Type instantiated;
        final Handle target;
        final String access;
        /** What the implementation takes, its receiver among it, and gives. */
        final List<Type> parameters;
        final Type result;
        final Set<String> interfaces = new LinkedHashSet<>();
        final Set<String> descriptors = new LinkedHashSet<>();

        Lambda(ClassNode host, String name, int number, InvokeDynamicInsnNode site) {
            this.host = host;
            this.name = name;
            this.site = site;
            captured = Type.getArgumentTypes(site.desc);
            instantiated = (Type) site.bsmArgs[2];
            target = (Handle) site.bsmArgs[1];
            access = "access$lam$" + number;
            interfaces.add(Type.getReturnType(site.desc).getInternalName());
            descriptors.add(((Type) site.bsmArgs[0]).getDescriptor());
            if (site.bsm.getName().equals("altMetafactory")) readFlags();

            boolean makes = target.getTag() == H_NEWINVOKESPECIAL;
            result = makes ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
            parameters = new ArrayList<>(Arrays.asList(Type.getArgumentTypes(target.getDesc())));
            if (!makes && target.getTag() != H_INVOKESTATIC) {
                Type receiver = captured.length > 0 ? captured[0] : instantiated.getArgumentTypes()[0];
                if (isPrimitive(receiver)) throw new IllegalStateException(name + ": primitive receiver");
                parameters.add(0, Type.getObjectType(target.getOwner()));
            }
        }

        /** Marker interfaces and bridges, as LambdaMetafactory.altMetafactory documents them. */
        private void readFlags() {
            int flags = (Integer) site.bsmArgs[3], next = 4;
            if ((flags & 1) != 0) interfaces.add("java/io/Serializable");
            if ((flags & 2) != 0)
                for (int left = (Integer) site.bsmArgs[next++]; left > 0; left--)
                    interfaces.add(((Type) site.bsmArgs[next++]).getInternalName());
            if ((flags & 4) != 0)
                for (int left = (Integer) site.bsmArgs[next++]; left > 0; left--)
                    descriptors.add(((Type) site.bsmArgs[next++]).getDescriptor());
        }

        void write() {
            addAccess();
            ClassWriter writer = new ClassWriter(0);
            int flags = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
            writer.visit(V1_8, flags, name, null, "java/lang/Object", interfaces.toArray(new String[0]));
            writeConstruction(writer);
            for (String descriptor : descriptors) writeMethod(writer, descriptor);
            writer.visitEnd();
            classes.put(name + ".class", writer.toByteArray());
        }

        /** A static method of the host reaches the implementation, however private that is. */
        private void addAccess() {
            int flags = (isInterface() ? ACC_PUBLIC : 0) | ACC_STATIC | ACC_SYNTHETIC;
            MethodNode method = new MethodNode(flags, access, accessDescriptor(), null, null);
            int stack = 0, local = 0;
            if (target.getTag() == H_NEWINVOKESPECIAL) {
                method.visitTypeInsn(NEW, target.getOwner());
                method.visitInsn(DUP);
                stack = 2;
            }
            for (Type parameter : parameters) {
                method.visitVarInsn(parameter.getOpcode(ILOAD), local);
                local += parameter.getSize();
            }
            method.visitMethodInsn(call(), target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
            method.visitInsn(result.getOpcode(IRETURN));
            method.visitMaxs(stack + local + 2, local);
            host.methods.add(method);
        }

        private int call() {
            boolean isPrivate = target.getOwner().equals(host.name)
                && host.methods.stream().anyMatch(each -> each.name.equals(target.getName())
                    && each.desc.equals(target.getDesc()) && (each.access & ACC_PRIVATE) != 0);
            switch (target.getTag()) {
                case H_INVOKESTATIC: return INVOKESTATIC;
                case H_INVOKEINTERFACE: return isPrivate ? INVOKESPECIAL : INVOKEINTERFACE;
                case H_INVOKEVIRTUAL: return isPrivate ? INVOKESPECIAL : INVOKEVIRTUAL;
                default: return INVOKESPECIAL;
            }
        }

        private boolean isInterface() {
            return (host.access & ACC_INTERFACE) != 0;
        }

        private String accessDescriptor() {
            return Type.getMethodDescriptor(result, parameters.toArray(new Type[0]));
        }

        /** The fields that hold what was captured, the constructor, and the method that calls it. */
        private void writeConstruction(ClassWriter writer) {
            String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
            MethodVisitor constructor = writer.visitMethod(0, "<init>", descriptor, null, null);
            constructor.visitVarInsn(ALOAD, 0);
            constructor.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
            MethodVisitor make = writer.visitMethod(ACC_STATIC, "make", site.desc, null, null);
            make.visitTypeInsn(NEW, name);
            make.visitInsn(DUP);
            int local = 0;
            for (int i = 0; i < captured.length; i++) {
                Type type = captured[i];
                writer.visitField(ACC_PRIVATE | ACC_FINAL, "c" + i, type.getDescriptor(), null, null);
                constructor.visitVarInsn(ALOAD, 0);
                constructor.visitVarInsn(type.getOpcode(ILOAD), local + 1);
                constructor.visitFieldInsn(PUTFIELD, name, "c" + i, type.getDescriptor());
                make.visitVarInsn(type.getOpcode(ILOAD), local);
                local += type.getSize();
            }
            constructor.visitInsn(RETURN);
            constructor.visitMaxs(3, local + 1);
            make.visitMethodInsn(INVOKESPECIAL, name, "<init>", descriptor, false);
            make.visitInsn(ARETURN);
            make.visitMaxs(local + 2, local);
        }

        private void writeMethod(ClassWriter writer, String descriptor) {
            MethodVisitor method = writer.visitMethod(ACC_PUBLIC, site.name, descriptor, null, null);
            int next = 0;
            for (int i = 0; i < captured.length; i++) {
                method.visitVarInsn(ALOAD, 0);
                method.visitFieldInsn(GETFIELD, name, "c" + i, captured[i].getDescriptor());
                cast(method, captured[i], parameters.get(next++));
            }
            Type[] given = Type.getArgumentTypes(descriptor), meant = instantiated.getArgumentTypes();
            int local = 1;
            for (int i = 0; i < given.length; i++) {
                method.visitVarInsn(given[i].getOpcode(ILOAD), local);
                local += given[i].getSize();
                cast(method, given[i], meant[i]);
                cast(method, meant[i], parameters.get(next++));
            }
            method.visitMethodInsn(INVOKESTATIC, host.name, access, accessDescriptor(), isInterface());
            Type wanted = Type.getReturnType(descriptor), between = instantiated.getReturnType();
            if (wanted.getSort() == Type.VOID) {
                if (result.getSize() > 0) method.visitInsn(result.getSize() == 2 ? POP2 : POP);
            } else if (isPrimitive(result) && !isPrimitive(between)) {
                cast(method, result, wanted);
            } else {
                cast(method, result, between);
                cast(method, between, wanted);
            }
            method.visitInsn(wanted.getOpcode(IRETURN));
            method.visitMaxs(2 * parameters.size() + 4, local);
        }
    }

    private static final String[] BOXES =
        {null, "Boolean", "Character", "Byte", "Short", "Integer", "Float", "Long", "Double"};

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static void cast(MethodVisitor method, Type from, Type to) {
        if (from.equals(to)) return;
        if (isPrimitive(from) && isPrimitive(to)) {
            widen(method, from, to);
        } else if (isPrimitive(from)) {
            String box = "java/lang/" + BOXES[from.getSort()];
            method.visitMethodInsn(INVOKESTATIC, box, "valueOf", "(" + from + ")L" + box + ";", false);
        } else if (isPrimitive(to)) {
            boolean number = to.getSort() != Type.BOOLEAN && to.getSort() != Type.CHAR;
            String box = number ? "java/lang/Number" : "java/lang/" + BOXES[to.getSort()];
            method.visitTypeInsn(CHECKCAST, box);
            method.visitMethodInsn(INVOKEVIRTUAL, box, to.getClassName() + "Value", "()" + to, false);
        } else if (!to.getInternalName().equals("java/lang/Object")) {
            method.visitTypeInsn(CHECKCAST, to.getInternalName());
        }
    }

    private static void widen(MethodVisitor method, Type from, Type to) {
        if (from.getSort() <= Type.INT && to.getSort() == Type.LONG) method.visitInsn(I2L);
        else if (from.getSort() == Type.INT && to.getSort() == Type.DOUBLE) method.visitInsn(I2D);
        else if (from.getSize() != to.getSize()) throw new IllegalStateException(from + " to " + to);
    }
}
