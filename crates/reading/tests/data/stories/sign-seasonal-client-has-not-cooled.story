as of 2025-02-20 18:00
@ 2022-05-02 09:00 them #1 Spring list 1
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2022-05-03 09:00 us #1 Spring list 1
{delivered|It is up on the page now.} Have a look when you like.
@ 2022-05-04 09:00 them #1 Spring list 1
[thanks|Thank you, that was quick.] We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2022-05-16 09:00 them #2 Price table 2
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2022-05-16 09:00 us #2 Price table 2
{delivered|It is up on the page now.} Have a look when you like.
@ 2022-05-16 09:00 them #2 Price table 2
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2022-05-26 09:00 them #3 Shop photos 3
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2022-05-27 09:00 us #3 Shop photos 3
{delivered|It is up on the page now.} Have a look when you like.
@ 2022-05-30 09:00 them #3 Shop photos 3
[thanks|Thank you, that was quick.] The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2022-06-07 09:00 them #4 Opening times 4
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2022-06-08 09:00 us #4 Opening times 4
{delivered|It is up on the page now.} Have a look when you like.
@ 2022-06-09 09:00 them #4 Opening times 4
We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2022-06-20 09:00 them #5 Market stall 5
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2022-06-20 09:00 us #5 Market stall 5
{delivered|It is up on the page now.} Have a look when you like.
@ 2022-06-21 09:00 them #5 Market stall 5
[thanks|Thank you, that was quick.] My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2022-07-01 09:00 them #6 Wool page 6
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2022-07-04 09:00 us #6 Wool page 6
{delivered|It is up on the page now.} Have a look when you like.
@ 2022-07-04 09:00 them #6 Wool page 6
The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2022-07-13 09:00 them #7 Newsletter text 7
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2022-07-14 09:00 us #7 Newsletter text 7
{delivered|It is up on the page now.} Have a look when you like.
@ 2022-07-15 09:00 them #7 Newsletter text 7
[thanks|Thank you, that was quick.] We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2022-07-25 09:00 them #8 Button colours 8
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2022-07-26 09:00 us #8 Button colours 8
{delivered|It is up on the page now.} Have a look when you like.
@ 2022-07-27 09:00 them #8 Button colours 8
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2022-08-08 09:00 them #9 Spring list 9
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2022-08-08 09:00 us #9 Spring list 9
{delivered|It is up on the page now.} Have a look when you like.
@ 2022-08-08 09:00 them #9 Spring list 9
[thanks|Thank you, that was quick.] The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-05-02 09:00 them #10 Spring list 10
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-05-03 09:00 us #10 Spring list 10
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-05-04 09:00 them #10 Spring list 10
[thanks|Thank you, that was quick.] We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-05-15 09:00 them #11 Price table 11
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-05-15 09:00 us #11 Price table 11
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-05-16 09:00 them #11 Price table 11
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-05-26 09:00 them #12 Shop photos 12
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-05-29 09:00 us #12 Shop photos 12
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-05-29 09:00 them #12 Shop photos 12
[thanks|Thank you, that was quick.] The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-06-07 09:00 them #13 Opening times 13
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-06-08 09:00 us #13 Opening times 13
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-06-09 09:00 them #13 Opening times 13
We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-06-19 09:00 them #14 Market stall 14
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-06-20 09:00 us #14 Market stall 14
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-06-21 09:00 them #14 Market stall 14
[thanks|Thank you, that was quick.] My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-07-03 09:00 them #15 Wool page 15
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-07-03 09:00 us #15 Wool page 15
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-07-03 09:00 them #15 Wool page 15
The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-07-13 09:00 them #16 Newsletter text 16
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2023-07-14 09:00 us #16 Newsletter text 16
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-07-17 09:00 them #16 Newsletter text 16
[thanks|Thank you, that was quick.] We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-07-25 09:00 them #17 Button colours 17
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2023-07-26 09:00 us #17 Button colours 17
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-07-27 09:00 them #17 Button colours 17
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-08-07 09:00 them #18 Spring list 18
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2023-08-07 09:00 us #18 Spring list 18
{delivered|It is up on the page now.} Have a look when you like.
@ 2023-08-08 09:00 them #18 Spring list 18
[thanks|Thank you, that was quick.] The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2024-05-02 09:00 them #19 Spring list 19
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2024-05-03 09:00 us #19 Spring list 19
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-05-06 09:00 them #19 Spring list 19
[thanks|Thank you, that was quick.] We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-05-14 09:00 them #20 Price table 20
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-05-15 09:00 us #20 Price table 20
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-05-16 09:00 them #20 Price table 20
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2024-05-27 09:00 them #21 Shop photos 21
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2024-05-27 09:00 us #21 Shop photos 21
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-05-28 09:00 them #21 Shop photos 21
[thanks|Thank you, that was quick.] The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2024-06-07 09:00 them #22 Opening times 22
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2024-06-10 09:00 us #22 Opening times 22
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-06-10 09:00 them #22 Opening times 22
We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-06-19 09:00 them #23 Market stall 23
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-06-20 09:00 us #23 Market stall 23
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-06-21 09:00 them #23 Market stall 23
[thanks|Thank you, that was quick.] My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2024-07-01 09:00 them #24 Wool page 24
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2024-07-02 09:00 us #24 Wool page 24
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-07-03 09:00 them #24 Wool page 24
The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2024-07-15 09:00 them #25 Newsletter text 25
Here is the text for it as we said. The wool page is up for a week now and the orders come in nicely from all over the country.
@ 2024-07-15 09:00 us #25 Newsletter text 25
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-07-15 09:00 them #25 Newsletter text 25
[thanks|Thank you, that was quick.] We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-07-25 09:00 them #26 Button colours 26
Here is the text for it as we said. We counted them last night and the blue one sells best by far, which nobody here expected at all.
@ 2024-07-26 09:00 us #26 Button colours 26
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-07-29 09:00 them #26 Button colours 26
My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2024-08-06 09:00 them #27 Spring list 27
Here is the text for it as we said. My sister looked at it as well and she found it very easy to read on her small telephone.
@ 2024-08-07 09:00 us #27 Spring list 27
{delivered|It is up on the page now.} Have a look when you like.
@ 2024-08-08 09:00 them #27 Spring list 27
[thanks|Thank you, that was quick.] The wool page is up for a week now and the orders come in nicely from all over the country.
