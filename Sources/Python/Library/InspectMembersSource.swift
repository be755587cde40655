extension PythonLibrary {
  /// The source of `_inspect_members`.
  static let inspectMembers = #"""
    """What objects, classes and frames hold: attributes, arguments, variables of closures."""

    import builtins
    import types
    from collections import namedtuple

    Attribute = namedtuple("Attribute", "name kind defining_class object")
    ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")
    ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


    def isdatadescriptor(object):
        if isinstance(object, (type, types.MethodType, types.FunctionType)):
            return False
        kind = type(object)
        return hasattr(kind, "__set__") or hasattr(kind, "__delete__") or isinstance(
            object, (property, types.GetSetDescriptorType, types.MemberDescriptorType))


    def getmembers(object, predicate=None):
        return _members(object, predicate, getattr)


    def getmembers_static(object, predicate=None):
        """The attributes as they lie in dicts, without descriptors and hooks being called."""
        return _members(object, predicate, getattr_static)


    def _members(object, predicate, get):
        found = []
        for name in dir(object):
            try:
                value = get(object, name)
            except AttributeError:
                continue
            if predicate is None or predicate(value):
                found.append((name, value))
        found.sort(key=lambda pair: pair[0])
        return found


    _nowhere = type("_nowhere", (), {})


    def getattr_static(obj, attr, default=_nowhere):
        """An attribute as it lies in a dict, without descriptors and hooks being called."""
        def look(cls):
            for one in cls.__mro__:
                if attr in one.__dict__:
                    return one.__dict__[attr]
            return _nowhere

        if isinstance(obj, type):
            found = look(obj)
            if found is _nowhere:
                found = look(type(obj))
        else:
            found = look(type(obj))
            own = getattr(obj, "__dict__", {})
            if attr in own and not (found is not _nowhere and isdatadescriptor(found)):
                found = own[attr]
        if found is not _nowhere:
            return found
        if default is not _nowhere:
            return default
        raise AttributeError(attr)


    def classify_class_attrs(cls):
        """What each attribute of a class is, and which class defines it."""
        found = []
        metaclasses = [one for one in type(cls).__mro__ if one is not object and one is not type]
        names = dict.fromkeys(dir(cls))
        for base in cls.__mro__:
            names.update(dict.fromkeys(
                name for name, value in base.__dict__.items()
                if isinstance(value, types.DynamicClassAttribute)))
        for name in sorted(names):
            home = next((
                base for base in (*cls.__mro__, *metaclasses) if name in base.__dict__), None)
            if home is None:
                continue
            value = home.__dict__[name]
            if isinstance(value, (staticmethod, types.BuiltinFunctionType)):
                kind = "static method"
            elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
                kind = "class method"
            elif isinstance(value, property):
                kind = "property"
            elif isinstance(
                    value, (types.FunctionType, types.MethodDescriptorType,
                            types.WrapperDescriptorType)):
                kind = "method"
            else:
                kind = "data"
            found.append(Attribute(name, kind, home, value))
        return found


    def walktree(classes, children, parent):
        """The classes below a parent, each with its bases, and a list of what is below it."""
        found = []
        for cls in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
            found.append((cls, cls.__bases__))
            if cls in children:
                found.append(walktree(children[cls], children, cls))
        return found


    def getclasstree(classes, unique=False):
        """Classes below their bases, as lists within lists."""
        children, roots = {}, []
        for cls in classes:
            for parent in cls.__bases__:
                below = children.setdefault(parent, [])
                if cls not in below:
                    below.append(cls)
                if unique and parent in classes:
                    break
            if not cls.__bases__ and cls not in roots:
                roots.append(cls)
        roots.extend(parent for parent in children if parent not in classes)
        return walktree(roots, children, None)


    def getargvalues(frame):
        """The parameters of the function that a frame runs, and its local variables."""
        code = frame.f_code
        count = code.co_argcount + code.co_kwonlyargcount
        names = list(code.co_varnames)
        varargs = names[count] if code.co_flags & 4 else None
        keywords = names[count + (varargs is not None)] if code.co_flags & 8 else None
        return ArgInfo(names[:count], varargs, keywords, frame.f_locals)


    def formatargvalues(args, varargs, varkw, locals, formatarg=str,
                        formatvarargs=lambda name: "*" + name,
                        formatvarkw=lambda name: "**" + name,
                        formatvalue=lambda value: "=" + repr(value)):
        shown = [formatarg(name) + formatvalue(locals[name]) for name in args]
        if varargs:
            shown.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
        if varkw:
            shown.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
        return f"({', '.join(shown)})"


    def _listed(names):
        names = [repr(name) for name in names]
        if len(names) < 3:
            return " and ".join(names)
        return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) == 3 else (
            f"{', '.join(names[:-2])}, {names[-2]} and {names[-1]}")


    def _missing(function, names, kind):
        if names:
            plural = "" if len(names) == 1 else "s"
            raise TypeError(
                f"{function}() missing {len(names)} required {kind} argument{plural}: "
                + _listed(names))


    def getcallargs(func, /, *positional, **named):
        """What the parameters of a function would be in a call, by name."""
        from inspect import getfullargspec
        spec = getfullargspec(func)
        name, args = func.__name__, spec.args
        if isinstance(func, types.MethodType):
            args = list(func.__code__.co_varnames[:func.__code__.co_argcount])
            if func.__self__ is not None:
                positional = (func.__self__, *positional)
        values = dict(zip(args, positional))
        if spec.varargs:
            values[spec.varargs] = tuple(positional[len(args):])
        if spec.varkw:
            values[spec.varkw] = {}
        for key, value in named.items():
            if key not in args and key not in spec.kwonlyargs:
                if not spec.varkw:
                    raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
                values[spec.varkw][key] = value
                continue
            if key in values:
                raise TypeError(f"{name}() got multiple values for argument {key!r}")
            values[key] = value
        defaults = spec.defaults or ()
        required = args[:len(args) - len(defaults)]
        if len(positional) > len(args) and not spec.varargs:
            _refuse_surplus(name, args, required, spec.kwonlyargs, len(positional), values)
        if len(positional) < len(args):
            _missing(name, [one for one in required if one not in values], "positional")
            for key, value in zip(args[len(required):], defaults):
                values.setdefault(key, value)
        for key, value in (spec.kwonlydefaults or {}).items():
            values.setdefault(key, value)
        _missing(name, [one for one in spec.kwonlyargs if one not in values], "keyword-only")
        return values


    def _refuse_surplus(name, args, required, kwonly, given, values):
        least, most = len(required), len(args)
        takes = str(most) if least == most else f"from {least} to {most}"
        plural = "s" if most != 1 else ""
        count = sum(one in values for one in kwonly)
        also = ""
        if count:
            also = " positional argument{} (and {} keyword-only argument{})".format(
                "s" if given != 1 else "", count, "s" if count != 1 else "")
        raise TypeError(
            f"{name}() takes {takes} positional argument{plural} but {given}{also} "
            f"{'was' if given == 1 and not count else 'were'} given")


    def getclosurevars(func):
        """The names that a function refers to, by where they come from."""
        if isinstance(func, types.MethodType):
            func = func.__func__
        if not isinstance(func, types.FunctionType):
            raise TypeError(f"{func!r} is not a Python function")
        code = func.__code__
        nonlocals = {
            name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
        found, built_in, unbound = {}, {}, set()
        for name in code.co_names:
            if name in ("None", "True", "False"):
                continue
            if name in func.__globals__:
                found[name] = func.__globals__[name]
            elif hasattr(builtins, name):
                built_in[name] = getattr(builtins, name)
            else:
                unbound.add(name)
        return ClosureVars(nonlocals, found, built_in, unbound)
    """#
}
