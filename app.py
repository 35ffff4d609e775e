"""The chat page: `python app.py` is `assistant serve`."""

from assistant.cli import main

if __name__ == "__main__":
    main(["serve"])
