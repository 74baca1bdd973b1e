package onrecord.web;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.web.InvalidRequest.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.web.bind.annotation.BindParam;

/** A record whose components are parameters of a request, of the same name or that of {@link BindParam}. */
record QueryRecord(Constructor<?> constructor, List<Field> fields) {

    private static final ConversionService CONVERSION = ApplicationConversionService.getSharedInstance();

    /** One component. */
    record Field(String component, String parameter, TypeDescriptor type) {

        @Nullable
        Object read(String @Nullable [] sent) {
            String[] filled = sent == null
                    ? new String[0]
                    : Stream.of(sent).filter(value -> !value.isBlank()).toArray(String[]::new);
            if (filled.length == 0) {
                return null;
            }
            return CONVERSION.convert(type.isCollection() ? filled : filled[0], type);
        }
    }

    static QueryRecord of(Class<?> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return new QueryRecord(
                constructor,
                IntStream.range(0, constructor.getParameterCount())
                        .mapToObj(i ->
                                field(type.getRecordComponents()[i].getName(), new MethodParameter(constructor, i)))
                        .toList());
    }

    private static Field field(String name, MethodParameter parameter) {
        BindParam other = parameter.getParameterAnnotation(BindParam.class);
        return new Field(name, other == null ? name : other.value(), new TypeDescriptor(parameter));
    }

    /**
     * The record with what was sent; null stands where nothing was.
     *
     * @throws InvalidRequest for what cannot be read
     */
    Object read(Function<String, String @Nullable []> sent) {
        List<FieldProblem> problems = new ArrayList<>();
        @Nullable Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            try {
                values[i] = field.read(sent.apply(field.parameter()));
            } catch (ConversionException failure) {
                problems.add(new FieldProblem(field.parameter(), BrokenRules.expected(wanted(failure))));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    /** The parameter's name for the path of a component or of something in it. */
    String parameter(String path) {
        return fields.stream()
                .filter(field -> path.equals(field.component()) || path.startsWith(field.component() + "["))
                .findFirst()
                .map(Field::parameter)
                .orElse(path);
    }

    private static @Nullable Class<?> wanted(ConversionException failure) {
        Throwable deepest = failure;
        while (deepest.getCause() instanceof ConversionFailedException inner) {
            deepest = inner;
        }
        return deepest instanceof ConversionFailedException conversion
                ? conversion.getTargetType().getType()
                : null;
    }
}
